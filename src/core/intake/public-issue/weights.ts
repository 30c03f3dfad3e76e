// Learned by scripts/public-issue-weights.ts; not edited by hand.

/** Where reading starts: for a report, for a search of a private way. */
export const START = [-1.993, -3.088] as const

/** One sign a line: its weight for a report, its weight for a search of a private way, the sign. */
export const WEIGHTS = `
0.609 0.049 @id-noun
0.603 -0.027 @anyone
0.584 -0.133 @unchecked
0.567 -0.109 @no-login
0.564 -0.154 @input
0.562 -0.094 @foreign
0.453 -0.032 @tested
0.451 -0.085 @surprise
0.428 0.045 and
0.395 -0.023 can
0.389 -0.050 @other-person
0.386 0.027 ^can
0.366 -0.162 @shown
0.364 0.038 @still
0.360 -0.299 @reach
0.353 -0.019 @believed
0.343 -0.108 @crypto-part
0.340 -0.249 @guard
0.336 -0.139 @guessed
0.328 -0.075 @lowly
0.326 -0.255 @entry
0.303 0.027 still
0.294 -0.001 ^xss
0.293 -0.016 ^@flaw
0.292 -0.053 host
0.291 -0.075 into
0.289 -0.028 become
0.286 -0.038 any
0.281 -0.097 @runs
0.275 -0.224 @secret
0.274 -0.094 @by-one
0.270 -0.031 can be
0.268 -0.124 file
0.263 -0.016 그대로
0.260 -0.011 name
0.258 0.015 takes
0.254 -0.189 so
0.254 0.023 got
0.247 -0.083 ^be
0.245 -0.030 die
0.239 -0.071 ^@input
0.234 -0.044 same
0.232 -0.052 from
0.231 -0.004 ^one
0.230 -0.022 lets
0.228 -0.139 withou
0.225 -0.064 check
0.221 -0.019 ^ć
0.216 -0.058 @tool
0.215 -0.049 id
0.215 -0.036 throug
0.214 -0.039 @became-somebody
0.214 -0.014 jsp
0.212 0.029 did
0.210 0.004 asked
0.208 -0.136 @swap
0.205 -0.034 downlo
0.203 -0.012 compa~
0.203 0.049 he
0.203 -0.016 @stopped-by-one
0.203 -0.029 ^в
0.202 -0.051 via
0.202 -0.019 becom~
0.202 -0.060 ^le
0.201 0.229 @concealed
0.201 -0.007 with a
0.200 -0.095 x
0.200 -0.024 endpoi
0.199 0.027 compan
0.199 -0.027 ^puede
0.196 -0.036 http
0.193 -0.025 accoun
0.192 -0.014 ^compar
0.192 -0.096 @sink
0.191 -0.026 ^lets
0.191 -0.016 @weak-login
0.189 -0.025 ^folder
0.189 -0.040 mit
0.188 0.075 ^form
0.188 -0.162 login
0.187 -0.004 upload
0.187 -0.030 v
0.186 -0.039 curl
0.186 -0.012 side
0.185 -0.035 also
0.185 -0.021 is not
0.185 0.135 @did-this
0.185 -0.054 zip
0.181 0.064 open
0.181 -0.142 in
0.180 -0.021 @trick
0.179 -0.004 gatewa
0.179 -0.047 dans
0.178 -0.024 local
0.178 0.019 n
0.178 -0.099 php
0.177 -0.004 ^telnet
0.177 0.028 reads
0.176 -0.017 ^keep
0.176 0.022 ^open
0.175 -0.096 admin
0.173 -0.015 bytes
0.171 -0.061 whole
0.171 -0.014 firmwa
0.171 -0.135 @artefact
0.171 -0.028 direct
0.170 -0.049 im
0.168 -0.005 ^protot
0.167 -0.065 ^im
0.166 -0.020 ^dans
0.166 -0.052 to the
0.164 -0.004 ^feedba
0.163 0.111 told
0.163 -0.042 web
0.162 -0.044 ^@foreign
0.162 -0.124 ^the
0.162 -0.035 ^backup
0.161 -0.038 ^via
0.160 0.025 and the
0.160 -0.043 ^api
0.160 -0.019 나옵니다
0.160 -0.097 witho~
0.160 -0.021 ^die
0.159 0.007 ^old
0.159 -0.025 ^filter
0.159 -0.019 turned
0.158 -0.013 ć
0.158 -0.032 true
0.157 -0.027 @script
0.157 -0.031 then
0.157 0.017 ^is
0.157 -0.042 ^file
0.156 -0.128 @update
0.156 -0.007 ^works
0.155 -0.022 ^only
0.155 -0.018 接
0.154 -0.011 ^redire
0.154 0.094 sent
0.154 -0.011 c
0.153 -0.118 ^@asset
0.153 -0.043 в
0.153 0.028 ^de
0.151 -0.031 wird
0.150 -0.025 throu~
0.150 -0.008 png
0.150 -0.021 ^sql
0.150 -0.001 ^writte
0.149 -0.115 set
0.149 -0.007 ^@unchecked
0.149 -0.010 ^reflec
0.148 -0.072 client
0.148 -0.014 ^number
0.147 -0.013 ^anonym
0.147 -0.217 @asset
0.146 -0.009 writes
0.146 -0.004 ^shippe
0.146 0.003 ^@still
0.146 -0.013 ^direct
0.146 -0.128 of
0.145 -0.036 ^accept
0.145 -0.016 ^used
0.144 -0.088 serve~
0.144 -0.011 enough
0.144 -0.043 withou any
0.143 -0.024 downl~
0.143 -0.011 print~
0.143 0.053 title
0.143 -0.014 from a
0.143 -0.027 made
0.142 -0.009 tested
0.142 -0.019 puede
0.141 -0.018 de
0.141 -0.048 put
0.140 -0.013 into the
0.140 -0.008 length
0.140 -0.021 ^다른
0.140 -0.021 ^보입니다
0.140 -0.021 ^주문
0.140 -0.009 ^id
0.140 -0.036 ein
0.140 -0.017 endpo~
0.140 -0.040 ^throug
0.140 -0.009 @local-file
0.139 -0.045 ^thanks
0.139 -0.029 anothe
0.139 -0.015 ^if
0.139 -0.011 sh
0.139 -0.005 ^chunk
0.139 -0.028 ^inject
0.138 -0.014 sends
0.138 -0.011 ^line
0.138 -0.041 the whole
0.138 -0.020 deploy
0.138 -0.000 on #
0.138 -0.043 up
0.137 -0.011 lan
0.137 -0.112 @flaw
0.137 -0.004 decode
0.136 -0.055 delete
0.136 -0.070 ui
0.135 -0.022 its
0.135 -0.001 ^decode
0.135 -0.022 direc~
0.135 -0.019 thumbn
0.135 -0.142 ^by
0.135 -0.018 accou~
0.135 -0.051 le
0.135 -0.009 etc
0.135 -0.020 ^peut
0.135 -0.028 ^se
0.134 -0.020 saved
0.134 0.190 form
0.134 -0.045 member
0.134 -0.009 constr
0.134 -0.045 ^header
0.133 -0.008 hours
0.133 -0.027 runs
0.133 -0.024 行
0.132 -0.017 anonym
0.131 -0.025 ^contai
0.131 -0.005 works
0.131 -0.003 uploa~
0.131 -0.072 page
0.131 -0.048 ^where
0.131 -0.018 visito
0.131 0.006 person
0.130 -0.008 with it
0.130 -0.015 worker
0.130 -0.097 api
0.130 -0.046 accept
0.130 0.038 is in
0.130 0.044 reques
0.129 -0.015 ^webhoo
0.129 -0.016 value
0.129 -0.002 ^live
0.129 -0.018 room
0.128 -0.048 ^fix
0.128 0.281 send
0.128 -0.021 evil
0.128 -0.064 ^change
0.128 -0.005 ^domain
0.128 -0.024 git
0.127 -0.003 copied
0.127 -0.055 didn't
0.127 -0.089 ^repo
0.127 -0.003 telnet
0.127 -0.017 whoeve
0.126 0.093 over
0.126 -0.031 that the
0.126 -0.018 patien
0.126 -0.003 gatew~
0.126 0.037 @reachable-there
0.125 -0.147 all
0.125 -0.030 ^packag
0.125 -0.040 uses
0.124 -0.013 basta
0.124 -0.018 ^可
0.123 0.090 my
0.123 -0.011 ^der
0.122 -0.029 el
0.122 -0.007 on the
0.122 -0.006 man
0.122 -0.003 decod~
0.122 -0.004 ^skippe
0.122 -0.001 ^frames
0.122 -0.013 ^applie
0.122 -0.015 pu
0.121 -0.008 tmp
0.121 -0.015 @memory
0.121 -0.002 thanks for
0.121 -0.004 ^unlimi
0.121 -0.007 ^fixed
0.121 -0.014 thumb~
0.120 0.004 ^en
0.120 0.001 opened
0.120 -0.009 firmw~
0.119 -0.003 ^length
0.119 -0.015 парол~
0.119 -0.007 ^@money
0.119 -0.008 открыт
0.119 -0.008 ^@memory
0.118 -0.032 filter
0.118 0.118 before
0.118 -0.007 teste~
0.118 -0.008 the client
0.118 -0.041 role
0.118 -0.026 system
0.118 -0.036 first
0.118 -0.026 ^that
0.117 -0.007 event
0.117 -0.009 neighb
0.117 -0.192 with
0.117 -0.023 live
0.117 -0.003 feedba
0.117 -0.005 calls
0.117 -0.020 with an
0.117 -0.007 silent
0.116 -0.066 return
0.116 -0.009 ^endpoi
0.115 -0.009 ^room
0.115 -0.005 ^logout
0.114 -0.019 mine
0.114 -0.024 checke
0.114 -0.009 ^も
0.114 -0.023 ^free
0.114 -0.013 ^tells
0.114 0.014 ^answer
0.114 -0.003 ^withdr
0.114 -0.070 @money
0.114 -0.011 balanc
0.113 -0.004 fired
0.113 -0.014 verif~
0.113 -0.048 within
0.113 -0.011 äche
0.112 -0.006 ^sugges
0.112 0.003 paid
0.112 -0.007 ^person
0.112 -0.074 test
0.112 -0.082 backup
0.112 0.013 adres~
0.111 -0.010 verify
0.111 -0.015 ^row
0.111 0.012 messag
0.111 -0.004 did you
0.111 -0.004 what did
0.111 -0.004 you expect
0.111 -0.013 turne~
0.111 0.026 ^contra
0.111 -0.010 histor
0.111 -0.039 of the
0.111 -0.005 ^branch
0.111 -0.006 packet
0.110 -0.006 ^oauth
0.110 -0.003 alle
0.110 -0.011 ^forwar
0.110 -0.015 ^пользо
0.109 -0.007 ^anybod
0.109 -0.063 path
0.108 -0.025 index
0.108 0.013 ^mail
0.108 -0.078 ^@secret
0.108 -0.051 ^@lowly
0.108 -0.008 ^pull
0.108 -0.006 ^zero
0.108 -0.009 handsh
0.107 -0.010 chat
0.107 -0.004 width
0.107 0.002 confir
0.107 -0.000 直
0.107 0.063 privat
0.107 -0.011 alert #
0.106 -0.040 of anothe
0.106 0.003 the user
0.106 -0.026 ^patch
0.106 -0.004 ^debug
0.106 -0.012 row
0.106 -0.006 ^messag
0.106 -0.015 recove
0.105 -0.010 ^файлов
0.105 -0.020 ^reacha
0.105 -0.023 have the
0.104 -0.007 base64
0.104 -0.003 shippe
0.104 -0.030 ^host
0.104 -0.018 ^checke
0.104 -0.024 peut
0.104 -0.051 clien~
0.104 -0.019 phone
0.103 -0.007 write~
0.103 0.038 to a
0.103 -0.012 keeps
0.103 0.251 @privat
0.102 -0.005 ^back
0.102 -0.023 in as
0.102 -0.012 ^anothe
0.102 -0.008 away
0.102 -0.011 없이
0.102 -0.020 belong
0.101 -0.005 loads
0.101 -0.002 ^incomp
0.101 -0.005 ^verify
0.101 -0.006 ^once
0.101 -0.016 end
0.101 -0.008 enoug~
0.101 -0.007 ^buscad
0.101 -0.011 the front
0.100 -0.029 no login
0.100 -0.005 py
0.100 -0.020 so i
0.100 -0.000 ^width
0.100 -0.013 home
0.100 -0.015 다른
0.100 -0.015 바꾸면
0.100 -0.015 번호를
0.100 -0.015 보입니다
0.100 -0.015 사람의
0.100 -0.015 이름과
0.100 -0.015 주문
0.100 -0.035 notes
0.100 0.044 ^sent
0.100 -0.011 ^produc
0.100 -0.018 letter
0.100 -0.003 ^stream
0.100 0.018 whatev
0.100 -0.010 den
0.099 -0.040 any login
0.099 -0.006 ^any
0.099 -0.011 static
0.099 -0.003 ^worker
0.099 -0.020 serveu
0.099 -0.004 chunk
0.099 -0.045 folder
0.099 -0.025 https
0.099 -0.034 e
0.098 0.050 on a
0.098 -0.005 lengt~
0.098 -0.001 suppli
0.098 -0.012 ^inyecc
0.098 -0.021 ^notes
0.098 -0.011 ^escala
0.098 -0.005 @forever
0.098 -0.043 every
0.097 -0.020 anoth~
0.097 -0.020 shell
0.097 -0.011 middle
0.097 0.003 key is
0.097 -0.009 ^allows
0.097 -0.010 the host
0.097 -0.036 cookie is
0.097 0.073 other
0.097 0.009 reacha
0.097 -0.014 deplo~
0.096 -0.014 it and
0.096 -0.015 staff
0.096 -0.001 # login
0.096 0.024 employ
0.096 0.006 else
0.096 -0.018 perfil
0.096 -0.015 img
0.096 -0.026 object
0.096 -0.002 ^pollut
0.096 -0.003 the check
0.095 -0.041 root
0.095 -0.002 root on
0.095 -0.012 nome
0.095 -0.014 webhoo
0.095 -0.018 ^senha
0.095 -0.021 ^privil
0.095 -0.017 real
0.095 -0.012 added
0.095 -0.008 ^graphq
0.095 -0.004 ^png
0.095 -0.014 ^previe
0.095 -0.020 ^los
0.094 0.057 ^it
0.094 -0.006 inject in
0.094 -0.028 ^days
0.094 -0.008 relat~
0.094 -0.009 from my
0.094 -0.004 ^sudoer
0.094 -0.019 ^る
0.094 -0.010 differ
0.094 -0.010 も
0.094 -0.010 saw
0.094 -0.032 membe~
0.094 -0.007 ^@weak-login
0.094 -0.011 role admin
0.094 -0.043 compar
0.094 -0.003 soon
0.093 -0.036 set it
0.093 -0.005 the search
0.093 0.031 reque~
0.093 -0.004 logout
0.093 -0.002 ^side
0.093 -0.039 later
0.093 -0.006 ^title
0.093 -0.003 # hours
0.093 -0.014 lire
0.093 -0.002 takes the
0.093 0.008 additi
0.093 -0.012 lock
0.093 -0.031 fork
0.093 -0.006 ^regex
0.093 -0.012 ^build
0.093 -0.018 ^perfil
0.093 -0.012 anony~
0.092 -0.095 ^should
0.092 -0.037 ^authen
0.092 0.079 full
0.092 -0.016 campo
0.092 -0.013 looks
0.092 -0.005 lib
0.092 0.100 an
0.091 0.126 ^reques
0.091 0.004 perso~
0.091 -0.014 ^выполн
0.091 -0.012 bei
0.091 -0.044 their
0.091 -0.005 aufruf
0.091 -0.009 printe
0.091 -0.007 ^paket
0.091 -0.015 пользо
0.091 -0.002 @came-back
0.091 -0.038 source
0.091 -0.004 kicked
0.091 -0.032 accep~
0.091 -0.007 so a
0.091 -0.007 salari
0.091 0.035 ^@id-noun
0.090 -0.011 plain
0.090 -0.003 ^stays
0.090 -0.009 album
0.090 -0.012 an empty
0.090 -0.009 is still
0.090 -0.014 applie
0.090 -0.012 可
0.090 -0.003 ^tenant
0.090 -0.002 ^silent
0.090 -0.029 ^@shown
0.089 -0.002 predic
0.089 -0.101 @harm
0.089 -0.039 delet~
0.089 -0.055 field
0.089 0.008 comes
0.089 -0.037 the number
0.089 -0.043 pdf
0.089 -0.002 telne~
0.089 -0.012 whoev~
0.089 -0.005 loade~
0.088 -0.014 就
0.088 -0.016 cambia
0.088 -0.024 press
0.088 -0.013 patie~
0.088 -0.043 @predictable
0.088 0.023 kann
0.088 -0.018 откры~
0.088 -0.011 ^end
0.088 -0.026 ^@runs
0.088 -0.014 belong to
0.088 -0.020 visit~
0.088 -0.005 ^heap
0.087 -0.019 ^@anyone
0.087 -0.010 tells
0.087 -0.009 sin
0.087 -0.006 peer
0.087 0.016 him
0.087 -0.024 regist
0.087 0.010 before the
0.087 -0.012 myself
0.087 -0.008 reflec
0.087 -0.015 ^论
0.087 -0.015 ^评
0.087 -0.002 empty passwo
0.087 -0.016 ^@crypto-part
0.087 -0.008 zero
0.087 -0.028 keys
0.087 -0.025 ン
0.086 -0.011 ^champ
0.086 -0.008 ^stored
0.086 0.033 ^left
0.086 0.011 ^two
0.086 0.053 respo~
0.086 -0.021 goes
0.086 -0.001 ^votes
0.086 -0.013 ^以
0.086 -0.014 prod
0.086 -0.003 constr protot
0.086 -0.009 identi
0.086 -0.011 ^themse
0.085 -0.005 from the
0.085 -0.007 proces
0.085 -0.021 von
0.085 -0.025 even
0.085 -0.017 node
0.085 -0.003 pins
0.085 -0.032 i didn't
0.085 -0.017 ^@gone
0.085 -0.027 click~
0.085 -0.020 in der
0.085 -0.010 aws
0.084 -0.033 alert
0.084 -0.008 w
0.084 -0.021 the same
0.084 -0.048 ^des
0.084 -0.064 xss
0.084 -0.005 binary
0.084 -0.007 replay
0.084 0.000 opene~
0.084 -0.019 dev
0.084 -0.004 ^loader
0.084 -0.014 hi
0.084 -0.014 redire
0.084 0.108 look
0.084 -0.011 it was
0.084 -0.012 ^helper
0.084 -0.021 colle~
0.084 -0.002 solve
0.084 -0.003 prefix
0.084 -0.011 ^aparec
0.083 -0.019 front
0.083 -0.010 albums
0.083 -0.040 writte
0.083 -0.023 filte~
0.083 0.083 befor~
0.083 -0.016 when a
0.083 -0.034 minute
0.083 -0.018 syste~
0.083 -0.012 org
0.083 -0.036 number of
0.083 -0.006 ^compan
0.082 -0.004 ^http
0.082 -0.034 looked
0.082 -0.016 ^names
0.082 -0.006 neigh~
0.082 -0.002 ^cmd
0.082 -0.015 ^未
0.082 -0.011 relate
0.082 -0.002 feedb~
0.082 -0.010 and could
0.082 -0.041 l
0.082 -0.022 xss in
0.082 -0.046 retur~
0.082 -0.008 ^operat
0.081 -0.002 ^backsl
0.081 0.087 em
0.081 -0.002 ^@no-login
0.081 -0.008 ausge~
0.081 -0.004 unlimi
0.081 -0.005 suffit
0.081 -0.008 frames
0.081 -0.016 ^execut
0.081 -0.010 cuenta
0.081 -0.006 outsid
0.081 -0.008 ^leads
0.081 0.015 j'ai
0.081 -0.013 ^nome
0.081 -0.001 hostna
0.081 -0.002 heap buffer
0.081 -0.004 diagno
0.080 -0.011 domain
0.080 -0.024 record
0.080 0.081 respon
0.080 -0.011 ^欄
0.080 -0.008 ^ña
0.080 -0.002 voter
0.080 -0.023 ^fremde
0.080 0.024 ten
0.080 -0.070 ^@surprise
0.080 -0.009 автори
0.080 -0.004 withdr
0.080 -0.007 balan~
0.080 -0.023 strang
0.080 0.009 ^websit
0.080 0.038 ^bypass
0.080 0.021 taken
0.079 -0.012 cloud
0.079 -0.019 ágina
0.079 -0.031 als
0.079 -0.004 var
0.079 -0.034 withi~
0.079 -0.007 ^buffer
0.079 -0.007 @transport
0.079 -0.007 size
0.079 -0.017 src
0.079 -0.003 ^sends
0.079 -0.004 oauth
0.079 -0.011 views
0.079 0.023 securi contac
0.078 -0.033 search
0.078 -0.009 ^andere
0.078 -0.002 ^ask
0.078 -0.020 nur
0.078 -0.056 script
0.078 -0.005 byte
0.078 -0.057 backu~
0.078 0.015 instal
0.078 -0.038 everyb
0.078 -0.010 such
0.078 0.008 messa~
0.078 -0.012 ^nginx
0.078 -0.010 friend
0.078 -0.002 was taken
0.078 -0.007 histo~
0.077 0.049 ist
0.077 -0.003 mac
0.077 -0.004 packe~
0.077 -0.007 ^параме
0.077 -0.004 copie~
0.077 -0.023 ^parent
0.077 -0.020 privat key
0.077 -0.020 servid
0.077 -0.009 valid
0.077 -0.002 local user
0.077 -0.063 trans~
0.077 -0.016 big
0.077 -0.012 shown on
0.077 -0.042 export
0.076 -0.026 thanks
0.076 -0.021 ó
0.076 -0.006 extern
0.076 -0.018 fremde
0.076 0.011 the new
0.076 -0.010 onerro
0.076 -0.002 i'm in
0.076 -0.004 ^zip
0.076 -0.017 calend
0.076 -0.001 ^@came-back
0.076 -0.008 直 接
0.076 -0.002 authen bypass
0.076 -0.007 top
0.075 0.034 left
0.075 0.022 broker
0.075 -0.006 hands~
0.075 -0.007 файлов
0.075 -0.006 bravo
0.075 -0.001 every local
0.075 -0.033 return the
0.075 0.021 where should
0.075 -0.020 forwar
0.075 -0.007 digit
0.075 -0.011 worksp
0.075 -0.004 payrol
0.075 -0.004 worth
0.075 0.002 broke~
0.075 -0.048 con
0.075 -0.009 ^replay
0.075 0.002 our compan
0.075 -0.045 ^this
0.075 0.073 that
0.075 -0.007 port #
0.075 -0.007 ^über
0.075 -0.005 @replayed
0.075 -0.006 allen
0.075 -0.009 исходн
0.074 -0.051 des
0.074 -0.004 debug
0.074 -0.003 stream
0.074 -0.010 exec
0.074 -0.001 ^bounds
0.074 -0.002 ür alle
0.074 0.018 six
0.074 -0.004 the reques
0.074 -0.016 sich
0.074 -0.033 and then
0.074 -0.013 opens
0.074 -0.004 ^off
0.074 -0.010 recov~
0.074 -0.001 works in
0.074 -0.009 anywhe
0.074 -0.010 md5
0.073 -0.026 needed
0.073 -0.005 to all
0.073 -0.015 ^ohne
0.073 -0.008 num
0.073 -0.008 éro
0.073 -0.022 ^downlo
0.073 -0.003 # not
0.073 -0.002 ^binary
0.073 -0.002 shipp~
0.073 -0.001 votes
0.073 -0.016 pass
0.073 -0.004 q
0.073 -0.012 ^altri
0.073 -0.012 ^chiunq
0.073 -0.012 ^degli
0.073 -0.012 ^pu
0.073 -0.012 ^ò
0.073 -0.024 nummer
0.073 -0.004 ^p
0.073 -0.014 sign up
0.073 -0.007 son
0.073 -0.011 cluste
0.073 -0.006 firmwa #
0.072 -0.002 bypass with
0.072 -0.002 incomp
0.072 -0.003 went to
0.072 0.008 l'adre
0.072 -0.005 oberfl
0.072 0.025 that's
0.072 0.003 ^upload
0.072 -0.008 http #
0.072 -0.009 qualqu
0.072 -0.005 buscad
0.072 -0.014 fetche
0.072 -0.032 ^pin
0.072 -0.008 ^widget
0.072 -0.065 ^php
0.072 -0.003 ^taken
0.072 0.012 evalua
0.072 -0.004 makes the
0.071 -0.002 the middle
0.071 0.020 four
0.071 0.040 of them
0.071 -0.014 belon~
0.071 -0.007 crafte
0.071 -0.001 works too
0.071 0.008 got the
0.071 -0.004 mqtt
0.071 -0.006 ^small
0.071 -0.034 impact
0.071 -0.020 broken
0.071 -0.038 pin
0.071 -0.012 readab
0.071 -0.066 signed
0.071 -0.008 ódigo
0.071 -0.003 open redire
0.070 0.019 plan
0.070 -0.001 printi
0.070 0.024 once
0.070 -0.004 mail goes
0.070 -0.006 ^encore
0.070 0.011 party
0.070 -0.010 다른 사람의
0.070 -0.010 번호를 바꾸면
0.070 -0.008 ^random
0.070 -0.019 ^staff
0.070 -0.013 lette~
0.070 -0.007 mostra
0.070 0.013 whate~
0.070 -0.194 as
0.070 -0.004 uid
0.070 -0.037 you are
0.070 -0.028 ^sessio
0.070 -0.014 up in
0.069 -0.001 ^predic
0.069 0.035 took
0.069 -0.027 starts
0.069 -0.004 choose
0.069 -0.031 folde~
0.069 -0.011 ^runs
0.069 -0.002 unpriv
0.069 -0.016 tar
0.069 -0.001 writte to
0.069 0.008 a privat
0.069 -0.034 ^过
0.069 -0.015 trigge
0.069 -0.008 ^hidden
0.069 -0.005 user can
0.069 -0.027 ^admin
0.069 -0.009 networ
0.069 -0.039 sessio
0.069 -0.012 via the
0.069 -0.004 is enough
0.069 -0.009 cualqu
0.068 -0.001 all versio
0.068 -0.011 ^normal
0.068 -0.012 ^may
0.068 -0.011 compru
0.068 -0.002 ^keeps
0.068 -0.018 ク
0.068 -0.008 middl~
0.068 -0.035 ^dem
0.068 -0.021 origin
0.068 -0.011 ran
0.068 -0.029 ^admini
0.068 -0.012 touch
0.068 -0.013 evil exampl
0.068 -0.008 pictur of
0.068 -0.006 graphq
0.068 -0.005 it to
0.067 -0.048 packag
0.067 0.044 wrote
0.067 -0.003 reader
0.067 -0.035 guests
0.067 -0.003 found out
0.067 -0.272 # #
0.067 0.016 emplo~
0.067 -0.026 ^thumbn
0.067 -0.013 @unasked
0.067 -0.013 perfi~
0.067 -0.005 trace
0.067 -0.035 not signed
0.067 -0.024 comman
0.067 -0.018 objec~
0.067 -0.010 collec
0.067 -0.017 aren't
0.067 -0.020 ^memory
0.067 -0.005 can make
0.067 -0.021 ^web
0.067 -0.016 only the
0.067 0.131 tried
0.067 -0.016 xml
0.067 -0.004 loaded
0.067 -0.006 @after-end
0.067 -0.010 webho~
0.067 -0.002 size #
0.066 -0.007 i was
0.066 -0.016 the web
0.066 -0.009 form one
0.066 -0.001 on port
0.066 -0.009 достат
0.066 -0.009 the sign
0.066 -0.012 clicke
0.066 -0.040 rest
0.066 -0.006 binar~
0.066 -0.006 clicks
0.066 -0.018 link
0.066 -0.007 diffe~
0.066 -0.012 js
0.066 -0.012 passwo isn't
0.066 -0.009 buffer
0.065 -0.007 macro
0.065 -0.004 nunca
0.065 -0.010 выполн
0.065 -0.003 cmd
0.065 0.059 ^の
0.065 -0.004 dns
0.065 -0.001 are writte
0.065 -0.004 ^户
0.065 -0.004 ^用
0.065 -0.011 ^入
0.065 -0.011 ^argume
0.065 -0.005 paket
0.065 -0.003 logou~
0.065 -0.022 ohne
0.065 0.005 addit~
0.065 -0.029 ^el
0.065 -0.007 ^added
0.065 0.009 ^者
0.065 -0.007 ^任
0.065 0.016 the other
0.065 -0.003 ^forks
0.065 -0.004 render
0.065 -0.388 the
0.065 -0.008 ザ
0.065 -0.008 ユ
0.065 -0.001 backsl
0.064 -0.005 cloned
0.064 -0.000 root passwo
0.064 -0.008 used for
0.064 -0.007 transf
0.064 -0.003 asan
0.064 -0.001 knows
0.064 0.022 teache
0.064 -0.005 api keys
0.064 -0.003 the ui
0.064 0.031 ^points
0.064 -0.003 aufru~
0.064 -0.003 dem passwo
0.064 -0.006 ^event
0.064 -0.089 i report
0.064 -0.007 on window
0.064 -0.004 vs
0.064 0.016 reach~
0.064 -0.008 ^行
0.064 0.076 ^found
0.064 0.023 silen~
0.064 -0.020 env
0.064 -0.011 польз~
0.064 -0.003 alias
0.064 -0.031 previe
0.064 -0.026 sourc~
0.064 -0.006 ^mqtt
0.064 -0.003 kicke~
0.064 -0.016 const~
0.064 -0.091 databa
0.064 -0.016 ^@by-one
0.064 -0.024 went
0.064 -0.033 changi
0.063 -0.005 salar~
0.063 -0.010 sind
0.063 -0.027 が
0.063 -0.007 # of
0.063 -0.011 publis my
0.063 -0.007 the rest
0.063 -0.004 ^away
0.063 -0.007 ^someti
0.063 -0.004 multi
0.063 -0.011 änge
0.063 -0.001 is how
0.063 -0.005 thumb
0.063 -0.004 is just
0.063 -0.001 suppl~
0.063 -0.002 looks at
0.063 -0.001 recove the
0.063 -0.018 by the
0.063 -0.001 failin
0.063 -0.006 img src
0.063 -0.002 predi~
0.063 -0.004 unpack
0.062 -0.005 ^crafte
0.062 -0.003 unpubl
0.062 -0.008 themse
0.062 -0.002 ^host's
0.062 -0.000 all worker
0.062 -0.011 andere
0.062 -0.005 ^@became-somebody
0.062 -0.011 论
0.062 -0.011 评
0.062 -0.010 privat window
0.062 -0.005 ässt
0.062 -0.013 pollut
0.062 -0.004 ^pods
0.062 -0.022 ^calend
0.062 -0.038 produc
0.062 -0.002 '1
0.062 -0.002 '1'
0.062 -0.003 host name
0.062 -0.011 cambi~
0.062 -0.001 ^vs
0.062 -0.002 fallba
0.062 -0.008 champ
0.062 -0.012 can still
0.062 -0.003 file with
0.061 -0.011 cancel
0.061 -0.048 image
0.061 -0.007 ^writab
0.061 -0.010 argume
0.061 -0.003 exists
0.061 -0.015 logged in
0.061 -0.001 flashi
0.061 -0.013 relate to
0.061 -0.025 privil
0.061 -0.041 backup latest
0.061 -0.012 未
0.061 -0.020 ^ク
0.061 -0.033 if you
0.061 -0.040 is your
0.061 -0.017 regis~
0.061 -0.005 writab
0.061 -0.008 mysel~
0.061 -0.006 refle~
0.061 -0.012 monday
0.061 -0.001 is incomp
0.061 -0.009 ссылке
0.061 -0.005 ^extern
0.061 -0.010 put a
0.061 -0.009 name x
0.061 0.040 ^severa
0.061 -0.005 the instal
0.061 -0.026 ^@exposed
0.061 -0.007 ^можно
0.061 -0.015 still gets
0.060 -0.005 label
0.060 -0.003 of that
0.060 -0.008 ^teache
0.060 -0.004 # bytes
0.060 -0.007 shows the
0.060 0.032 afterw
0.060 -0.034 channe for
0.060 -0.027 ^databa
0.060 -0.004 usr
0.060 -0.001 test with
0.060 -0.009 jpg
0.060 -0.000 taken away
0.060 0.001 throug the
0.060 -0.006 ^@guessed
0.060 -0.046 ^publis
0.060 -0.002 mostly
0.060 -0.003 ^密
0.060 -0.007 i could
0.060 -0.012 his
0.060 -0.016 import
0.060 -0.003 loader
0.060 -0.004 thumbn of
0.060 -0.006 ident~
0.060 -0.055 insta~
0.060 -0.000 nobody else
0.060 -0.009 frame~
0.060 -0.000 i got
0.060 -0.006 токен
0.060 -0.005 admin users
0.060 -0.004 sudoer
0.060 -0.004 does not
0.059 -0.008 ^ticket
0.059 -0.078 see
0.059 -0.017 ^object
0.059 -0.006 activi
0.059 -0.003 thrott
0.059 -0.006 ^sin
0.059 -0.004 ^alias
0.059 -0.005 ^port
0.059 -0.013 ^lock
0.059 0.027 have a
0.059 -0.004 er
0.059 -0.010 ^@predictable
0.059 -0.088 @gone
0.059 -0.002 # node
0.059 -0.010 redir~
0.059 -0.011 status page
0.059 -0.008 during
0.059 -0.004 ^ágina
0.059 -0.020 hidden
0.059 -0.003 ^remark
0.059 -0.005 pegar
0.059 0.011 keep
0.059 -0.012 queue
0.058 -0.031 didn't find
0.058 -0.009 ^subdom
0.058 -0.002 packag #
0.058 -0.004 redire after
0.058 -0.041 trusts
0.058 -0.008 notice that
0.058 -0.006 typed
0.058 -0.007 album~
0.058 -0.007 se puede
0.058 -0.047 a policy
0.058 -0.028 writt~
0.058 -0.007 script on
0.058 -0.011 web page
0.058 -0.027 to post
0.058 -0.009 merge~
0.058 -0.003 skippe
0.058 -0.013 source of
0.058 -0.003 maskin
0.058 -0.006 @session-mix
0.058 -0.002 serves
0.058 -0.009 digits
0.058 -0.005 requ
0.058 -0.005 ête
0.058 0.005 contac form
0.058 -0.004 drin
0.058 -0.004 ^意
0.058 -0.004 que le
0.058 0.017 他
0.058 -0.017 gz
0.058 -0.005 the answer
0.058 -0.023 looke~
0.058 0.004 ^@script
0.058 -0.009 roda
0.058 -0.001 we got
0.058 -0.014 replie
0.057 -0.005 server side
0.057 -0.005 ^sans
0.057 -0.003 night
0.057 -0.008 欄
0.057 -0.008 tenant
0.057 -0.003 whose
0.057 -0.016 ^signin
0.057 -0.009 ^borrar
0.057 -0.007 delive
0.057 -0.008 ^qualqu
0.057 -0.004 udp
0.057 -0.001 turned off
0.057 -0.009 без
0.057 -0.005 proce~
0.057 -0.027 能
0.057 -0.002 it it
0.057 -0.003 unlim~
0.057 -0.005 ^outsid
0.057 -0.004 il suffit
0.057 -0.005 come
0.057 -0.008 goes to
0.057 -0.006 boss's
0.057 -0.000 overal
0.057 0.002 the file
0.057 0.016 third
0.057 0.092 é
0.057 -0.005 en
0.057 -0.003 after logout
0.057 -0.007 cuent~
0.057 -0.004 outsi~
0.056 -0.002 bounds
0.056 -0.010 meta
0.056 -0.001 hostn~
0.056 -0.001 ^info
0.056 -0.003 diagn~
0.056 -0.008 domai~
0.056 -0.003 mutati
0.056 -0.017 recor~
0.056 -0.004 parall
0.056 -0.009 helper
0.056 -0.006 durch
0.056 0.076 the one
0.056 0.003 prefi~
0.056 -0.006 todos
0.056 -0.009 bought
0.056 -0.002 lunch
0.056 -0.003 as is
0.056 -0.006 автор~
0.056 -0.004 ^like
0.056 -0.008 ^else
0.056 -0.001 with passwo
0.056 -0.003 withd~
0.056 -0.004 texto
0.056 -0.000 wildca
0.056 -0.016 stran~
0.056 -0.025 am
0.056 -0.020 her
0.056 -0.013 p ágina
0.056 -0.005 ^kiosk
0.055 -0.008 密
0.055 -0.005 параме
0.055 -0.015 执
0.055 -0.010 önnen
0.055 -0.008 ^pessoa
0.055 -0.004 ^jeton
0.055 -0.005 ^klarte
0.055 -0.005 ^passw
0.055 -0.005 ^stehen
0.055 -0.002 vars
0.055 -0.008 ex
0.055 -0.003 half
0.055 -0.050 impers
0.055 -0.034 instan which
0.055 -0.003 pairin
0.055 -0.003 enough to
0.055 -0.006 ^door
0.055 -0.023 searc~
0.055 -0.002 can call
0.055 -0.039 scrip~
0.055 -0.007 都
0.055 -0.005 ^zap
0.055 -0.001 mode #
0.055 -0.045 sql
0.055 -0.055 window
0.055 -0.002 straig
0.055 -0.020 админи
0.055 -0.003 unquot
0.055 -0.005 ^t
0.055 -0.004 contra
0.055 -0.004 sender
0.055 -0.017 ^way
0.054 -0.006 ausgef
0.054 -0.006 ührt
0.054 0.047 togeth
0.054 -0.007 frien~
0.054 -0.001 not mentio
0.054 -0.001 it which
0.054 -0.008 ejecut
0.054 -0.005 ^values
0.054 -0.003 on login
0.054 -0.007 ^执
0.054 -0.004 ^timing
0.054 -0.012 turned on
0.054 -0.005 jeton
0.054 -0.002 event loop
0.054 -0.045 for it
0.054 -0.005 ^aws
0.054 -0.020 loggin
0.054 -0.009 it would
0.054 -0.003 from there
0.054 -0.009 ^админи
0.054 -0.009 ^виден
0.054 -0.009 ^исходн
0.054 -0.009 ^коде
0.054 -0.044 gets
0.054 0.005 au
0.054 -0.113 @exposed
0.054 -0.005 ^pypi
0.054 -0.007 war
0.054 -0.021 ^up
0.054 -0.015 админ~
0.054 -0.002 vote
0.054 -0.029 expor~
0.054 -0.008 ^env
0.054 -0.001 ^down
0.054 -0.010 滤
0.054 -0.004 simpl~
0.053 -0.012 the html
0.053 -0.005 drafts
0.053 -0.003 # contai
0.053 -0.004 a server
0.053 -0.004 privat albums
0.053 -0.004 buffer overfl
0.053 -0.001 a proxy
0.053 -0.005 über
0.053 -0.006 src x
0.053 -0.018 thank~
0.053 0.022 there is
0.053 -0.005 push
0.053 -0.004 exter~
0.053 -0.013 fremd~
0.053 -0.007 onerr~
0.053 -0.009 is all
0.053 -0.001 is printe
0.053 -0.003 mitmpr
0.053 -0.003 ^firmwa
0.053 -0.007 ^ザ
0.053 -0.007 ^ユ
0.053 -0.010 merged
0.053 -0.012 calen~
0.053 -0.022 stuff
0.053 -0.000 freeze
0.053 -0.007 ^接
0.053 -0.003 ^weird
0.053 -0.001 of bounds
0.053 -0.008 ^kommen
0.053 -0.049 number
0.053 -0.011 провер
0.053 -0.012 ^bucket
0.053 -0.003 deserv
0.053 -0.008 a client
0.053 -0.000 no auth
0.053 -0.015 ^their
0.053 -0.026 exampl
0.053 -0.005 файло~
0.053 -0.004 dll
0.053 -0.023 ト
0.053 -0.007 verlan
0.053 0.001 the encryp
0.053 -0.002 daemon
0.053 -0.014 forwa~
0.053 -0.004 ^traver
0.053 -0.020 collea
0.053 -0.003 ^unquot
0.053 -0.003 payro~
0.053 -0.057 ^server
0.052 -0.017 victim
0.052 -0.017 sans
0.052 -0.001 with root
0.052 -0.027 ^follow
0.052 -0.002 script alert
0.052 -0.007 код
0.052 -0.003 ^great
0.052 0.013 口
0.052 0.040 again
0.052 -0.001 ^tarbal
0.052 -0.021 the page
0.052 -0.001 the voter
0.052 -0.006 simple
0.052 -0.002 svg
0.052 -0.003 on monday
0.052 -0.006 исход~
0.052 -0.002 ^magic
0.052 -0.006 moin
0.052 -0.009 nach dem
0.052 -0.006 utils
0.052 -0.008 altri
0.052 -0.008 chiunq
0.052 -0.008 degli
0.052 -0.008 nell'i
0.052 -0.008 ò
0.052 -0.002 strea~
0.052 -0.072 on
0.052 -0.011 the image
0.052 -0.010 usuari
0.052 -0.004 full text
0.052 -0.006 x onerro
0.052 -0.097 was
0.052 -0.005 dans la
0.052 -0.007 anywh~
0.052 -0.004 my test
0.052 -0.003 ^belong
0.052 0.004 adds
0.051 -0.000 stays in
0.051 -0.013 ^goes
0.051 -0.018 neede~
0.051 -0.002 half of
0.051 -0.005 le num
0.051 -0.005 num éro
0.051 -0.015 et
0.051 -0.003 remar~
0.051 0.024 notice
0.051 -0.007 令
0.051 -0.007 命
0.051 -0.003 soit
0.051 0.052 of a
0.051 -0.013 with my
0.051 -0.010 x is
0.051 -0.001 flash~
0.051 0.012 the name
0.051 -0.014 contro
0.051 -0.002 after that
0.051 -0.017 numme~
0.051 -0.002 how we
0.051 -0.005 are public
0.051 -0.008 clust~
0.051 -0.007 title and
0.051 -0.025 る
0.051 -0.001 in verify
0.051 -0.002 my phone
0.051 -0.003 gist
0.051 -0.024 senha
0.051 -0.010 nom
0.051 -0.003 oberfl äche
0.051 -0.003 oberf~
0.051 -0.005 ^peer
0.050 -0.007 ^everyb
0.050 -0.006 qualq~
0.050 -0.075 does
0.050 -0.024 ^experi
0.050 -0.005 übers~
0.050 -0.003 busca~
0.050 -0.003 el buscad
0.050 -0.003 sql en
0.050 -0.004 el servid
0.050 -0.000 the report
0.050 -0.001 just send
0.050 -0.002 ^prefix
0.050 0.000 ま
0.050 -0.021 ^plugin
0.050 -0.010 fetch~
0.050 -0.002 pg
0.050 -0.004 encore
0.050 -0.001 as #
0.050 0.009 evalu~
0.050 0.073 ^respon
0.050 -0.011 stati~
0.050 -0.014 ganz
0.050 -0.002 trash
0.050 0.000 in there
0.050 -0.001 ^svg
0.050 -0.025 minut~
0.050 -0.008 it for
0.050 -0.004 search box
0.050 -0.028 avec
0.050 -0.002 himsel
0.050 -0.001 got #
0.050 -0.003 found with
0.050 -0.008 widget
0.050 -0.009 with role
0.050 -0.011 times
0.050 0.010 aber
0.050 -0.018 orders
0.050 -0.005 craft~
0.050 -0.001 still reads
0.050 -0.008 ^tokens
0.050 -0.012 card
0.050 -0.042 in our
0.050 -0.024 impac~
0.050 0.019 you want
0.050 -0.002 receip
0.049 -0.009 reada~
0.049 -0.002 # addres
0.049 -0.008 subscr
0.049 -0.009 einfac
0.049 -0.047 signe~
0.049 -0.010 ^コ
0.049 -0.010 ^メ
0.049 -0.003 with no
0.049 -0.006 c ódigo
0.049 -0.001 thrown
0.049 -0.004 decide
0.049 0.013 status
0.049 -0.012 door
0.049 -0.001 great if
0.049 -0.003 onopen
0.049 -0.001 immedi
0.049 -0.005 el formul
0.049 -0.007 ^postme
0.049 -0.014 sendin
0.049 -0.001 isn't regist
0.049 -0.001 of my
0.049 0.005 ^有
0.049 -0.003 the worker
0.049 -0.003 ^coded
0.049 -0.042 data
0.049 -0.001 x'
0.049 0.022 appli~
0.049 -0.003 ignore the
0.049 -0.002 # script
0.049 -0.022 setup
0.049 -0.004 呼
0.049 -0.003 the last
0.049 -0.004 ^valid
0.049 -0.000 to an
0.049 -0.004 an album
0.049 -0.019 protot
0.049 -0.005 mostra a
0.049 -0.005 mostr~
0.049 -0.034 turn
0.049 -0.000 login next
0.049 -0.002 bring
0.049 -0.002 abfrag
0.049 -0.007 ^cualqu
0.049 -0.019 ^で
0.049 -0.004 on peut
0.049 -0.010 ^legger
0.049 -0.001 client #
0.049 -0.001 ^manage
0.049 -0.016 the pictur
0.048 -0.003 choos~
0.048 0.020 days after
0.048 -0.002 surpri
0.048 -0.001 unpri~
0.048 -0.001 as soon
0.048 -0.001 soon as
0.048 -0.034 ^@artefact
0.048 -0.009 timing
0.048 -0.003 ^punyco
0.048 0.010 user id
0.048 -0.010 trigg~
0.048 -0.001 as many
0.048 -0.003 # pdf
0.048 -0.004 i notice
0.048 -0.006 netwo~
0.048 -0.001 click the
0.048 0.039 for this
0.048 -0.027 sessi~
0.048 -0.017 as a
0.048 -0.001 strcpy
0.048 -0.004 即
0.048 -0.001 ^admine
0.048 -0.001 ^phpinf
0.048 -0.000 2f
0.048 -0.006 cualq~
0.048 -0.003 parsed
0.048 -0.004 brute
0.048 -0.010 gives me
0.048 -0.009 mi
0.048 -0.035 then you
0.048 -0.020 step
0.048 -0.000 chosen
0.048 0.006 patch
0.048 -0.008 sub
0.048 -0.012 ^k
0.048 -0.012 ^önnen
0.048 -0.002 tested on
0.048 -0.004 survey
0.048 -0.003 revoke it
0.048 -0.013 ^fetche
0.048 -0.007 nome do
0.047 0.033 @contact-in-title
0.047 -0.015 origi~
0.047 -0.065 ^users
0.047 -0.005 the update
0.047 -0.007 ^photos
0.047 -0.005 ^writes
0.047 -0.005 certif
0.047 0.002 remind
0.047 -0.001 sessio tokens
0.047 -0.006 ^令
0.047 -0.006 ^命
0.047 -0.034 packa~
0.047 -0.006 of privat
0.047 -0.002 reade~
0.047 -0.025 guest~
0.047 -0.023 sur
0.047 -0.007 можно
0.047 -0.015 ^agent
0.047 0.002 money
0.047 -0.003 タ
0.047 -0.009 ten minute
0.047 -0.011 le serveu
0.047 -0.017 comma~
0.047 -0.047 html
0.047 -0.001 have no
0.047 0.004 apart
0.047 -0.021 feed
0.047 -0.001 beyond
0.047 -0.003 je le
0.047 -0.001 crashe the
0.047 -0.000 rbac
0.047 -0.001 report that
0.047 0.001 previ~
0.047 -0.027 ^@wish
0.047 -0.019 route
0.047 -0.005 ^packet
0.047 -0.002 ^intege
0.047 -0.004 could see
0.047 0.031 class
0.047 -0.010 has an
0.047 -0.020 ^@cheat
0.047 0.023 ^口
0.046 -0.020 signin
0.046 0.008 email
0.046 -0.002 and has
0.046 -0.004 all who
0.046 -0.002 echoe~
0.046 -0.001 write of
0.046 -0.006 prints
0.046 -0.006 доста~
0.046 0.095 key
0.046 -0.005 onerro alert
0.046 -0.001 past the
0.046 -0.003 drafts with
0.046 -0.003 外
0.046 -0.005 任
0.046 -0.006 hub
0.046 -0.002 one who
0.046 -0.003 ^weiter
0.046 -0.027 ^or
0.046 -0.003 a small
0.046 -0.003 ^visibl
0.046 -0.029 o
0.046 -0.004 ^employ
0.046 -0.018 isn't in
0.046 0.015 be told
0.046 -0.009 when he
0.046 -0.002 not help
0.046 -0.008 以
0.046 -0.002 maybe the
0.046 -0.006 buffe~
0.046 -0.002 and does
0.046 -0.008 ^runner
0.046 0.012 of other
0.046 -0.007 выпол~
0.046 -0.006 ^displa
0.046 -0.005 ^enumer
0.046 -0.003 # second
0.046 -0.004 ^being
0.046 -0.018 ^ロ
0.046 -0.065 ^@update
0.046 -0.003 the shared
0.046 -0.002 same code
0.045 -0.000 etc hostna
0.045 0.065 by mail
0.045 -0.008 in anothe
0.045 -0.009 connec to
0.045 -0.003 rende~
0.045 -0.003 ^nodein
0.045 -0.035 ^list
0.045 -0.018 ^imagem
0.045 -0.004 page can
0.045 -0.037 ^search
0.045 -0.005 ザ ー
0.045 -0.005 ユ ー
0.045 -0.005 ー ザ
0.045 -0.001 backs~
0.045 -0.003 clone~
0.045 -0.001 neighb who
0.045 -0.006 became
0.045 -0.026 login needed
0.045 -0.008 nummer in
0.045 -0.001 press~
0.045 -0.011 úmero
0.045 -0.002 run on
0.045 -0.029 更
0.045 -0.017 sheet
0.045 -0.008 ^differ
0.045 -0.064 to #
0.045 -0.015 a token
0.045 -0.001 anothe one
0.045 -0.004 mandar
0.045 0.024 allows
0.045 0.016 teach~
0.045 -0.002 lets me
0.045 -0.007 helpe~
0.045 -0.001 ^fork
0.045 -0.013 open it
0.045 -0.003 gespe~
0.045 -0.015 ^limit
0.045 0.023 priv
0.045 -0.010 pull reques
0.045 -0.006 запрос
0.045 -0.002 the calend
0.045 0.090 a
0.045 -0.003 ^fields
0.045 -0.001 commen previe
0.045 -0.002 ^body
0.045 -0.001 for public
0.045 -0.001 knows the
0.045 -0.004 # instal
0.045 -0.001 host's
0.045 -0.015 embedd
0.044 -0.002 arbitr file
0.044 -0.010 lo
0.044 -0.010 ^人
0.044 -0.001 find out
0.044 -0.002 i only
0.044 -0.003 pulled
0.044 -0.000 5c
0.044 -0.000 5cwin
0.044 -0.000 ini
0.044 -0.004 vault
0.044 -0.000 one's
0.044 -0.002 wraps
0.044 -0.005 # docker
0.044 -0.003 kubect
0.044 -0.016 a link
0.044 -0.002 the event
0.044 -0.007 forgot
0.044 -0.000 direct traver
0.044 -0.009 the id
0.044 -0.008 変
0.044 -0.005 endere
0.044 -0.014 户
0.044 -0.000 tunnel
0.044 -0.009 users can
0.044 0.025 で
0.044 -0.001 colour
0.044 -0.005 ^chat
0.044 -0.002 no nome
0.044 -0.000 a failin
0.044 -0.000 faili~
0.044 -0.000 presse
0.044 -0.001 ^serves
0.044 -0.007 sehen
0.044 -0.006 ^除
0.044 -0.009 любой
0.044 -0.009 может
0.044 -0.002 unpac~
0.044 -0.005 of all
0.044 -0.013 surnam
0.044 -0.010 fast
0.044 -0.003 maski~
0.044 -0.002 unpub~
0.044 -0.006 thems~
0.044 -0.003 ^month
0.044 -0.007 a proble
0.044 0.001 en la
0.044 -0.007 ^trusts
0.044 -0.003 the public
0.044 -0.008 ander~
0.044 -0.001 this intend
0.044 -0.009 is used
0.044 -0.001 somebo in
0.044 -0.008 评 论
0.043 -0.005 there and
0.043 -0.003 l ässt
0.043 -0.003 ässt sich
0.043 -0.009 pollu~
0.043 0.035 ^broker
0.043 -0.027 produ~
0.043 -0.002 '1' '1
0.043 -0.002 or '1'
0.043 -0.004 kiosk
0.043 0.017 there' a
0.043 -0.001 test in
0.043 -0.007 privat channe
0.043 -0.023 ^@guard
0.043 -0.001 fallb~
0.043 -0.001 by sendin
0.043 -0.011 forks
0.043 -0.005 kernel
0.043 -0.013 nightl
0.043 -0.001 to some
0.043 -0.006 le champ
0.043 -0.002 ^sender
0.043 -0.007 fix for
0.043 -0.004 und wird
0.043 -0.001 admin role
0.043 -0.002 ^callba
0.043 -0.004 автори не
0.043 -0.000 there was
0.043 -0.012 dashbo
0.043 -0.008 cance~
0.043 0.038 mentio
0.043 -0.010 ^deploy
0.043 -0.004 bei allen
0.043 -0.000 vote again
0.043 -0.003 only me
0.043 -0.002 @relief
0.043 -0.005 at the
0.043 -0.007 argum~
0.043 -0.004 a login
0.043 -0.015 null
0.043 -0.005 respos
0.043 -0.006 aceita
0.043 -0.018 privi~
0.043 -0.006 ^promot
0.043 -0.006 decryp
0.043 -0.002 the handsh
0.043 -0.004 famil~
0.043 -0.009 works~
0.043 -0.000 left the
0.043 -0.001 export contai
0.043 -0.004 writa~
0.043 -0.001 client doesn'
0.043 -0.040 ^profil
0.043 -0.008 monda~
0.043 -0.001 vs #
0.043 -0.006 ссылк~
0.043 0.003 the privat
0.043 0.059 ^from
0.043 -0.004 ^curren
0.043 -0.002 search result
0.043 -0.005 with their
0.043 -0.003 same for
0.042 -0.001 memcpy
0.042 -0.000 mistak and
0.042 -0.003 hooks
0.042 0.018 ^て
0.042 -0.008 ^descar
0.042 -0.013 great
0.042 -0.002 just notice
0.042 -0.000 breadc
0.042 -0.001 attach as
0.042 -0.015 jeder
0.042 -0.018 ^jeder
0.042 -0.019 ^refere
0.042 -0.006 borrow
0.042 -0.002 the visito
0.042 -0.006 jpg in
0.042 -0.005 someti
0.042 -0.009 protot pollut
0.042 0.024 テ
0.042 -0.002 c progra
0.042 -0.015 functi
0.042 -0.011 ^confus
0.042 0.016 link in
0.042 -0.001 a click
0.042 -0.001 mostl~
0.042 -0.005 addres the
0.042 -0.010 on it
0.042 -0.002 garage
0.042 -0.011 impor~
0.042 -0.011 ^frame
0.042 -0.002 reques with
0.042 -0.005 ^javasc
0.042 -0.029 ^html
0.042 -0.002 @reused
0.042 -0.002 remark
0.042 -0.006 postme
0.042 -0.001 an additi
0.042 0.003 normal
0.042 -0.082 or here
0.042 -0.014 conver
0.042 -0.003 sudoe~
0.042 -0.007 subdom
0.042 -0.002 xorshi
0.042 -0.003 of one
0.041 -0.003 en el
0.041 -0.001 this to
0.041 -0.028 part of
0.041 -0.001 client id
0.041 -0.002 # other
0.041 -0.013 wrote a
0.041 -0.002 throt~
0.041 -0.008 ^workfl
0.041 -0.003 for minute
0.041 -0.002 tarbal
0.041 -0.002 notebo
0.041 0.018 ^au
0.041 -0.006 ^malfor
0.041 -0.005 ^ausgef
0.041 -0.005 ^wird
0.041 -0.005 ^ührt
0.041 -0.001 tokens are
0.041 -0.003 意
0.041 -0.003 a fork
0.041 -0.005 ^strang
0.041 0.011 d'une
0.041 -0.001 reads files
0.041 0.047 ^reads
0.041 -0.006 durin~
0.041 -0.014 hidde~
0.041 -0.013 过
0.041 -0.001 the end
0.041 -0.003 para pegar
0.041 -0.003 concat
0.041 -0.005 deacti
0.041 0.020 name of
0.041 -0.008 unsign
0.041 -0.000 exampl sends
0.041 -0.016 p
0.041 -0.015 activ~
0.041 -0.016 ^理
0.041 -0.016 ^管
0.041 -0.007 borrar
0.041 -0.001 stops at
0.041 -0.002 docume of
0.041 -0.011 ^subscr
0.041 -0.003 de erro
0.041 -0.003 may call
0.041 -0.022 ^文
0.041 -0.002 mine to
0.041 -0.040 branch
0.041 0.012 comple
0.041 -0.003 n is
0.041 -0.007 the docker
0.041 -0.024 reset
0.041 -0.002 l'ouvr
0.041 -0.005 addres of
0.041 -0.031 ^存
0.041 -0.002 skipp~
0.041 -0.001 tab and
0.041 -0.000 host in
0.041 0.010 as the
0.041 -0.002 i try
0.041 -0.005 ^confir
0.041 -0.067 you have
0.041 -0.006 cut
0.041 -0.005 ^includ
0.040 -0.006 ^labels
0.040 -0.011 write access
0.040 -0.003 la requ
0.040 -0.003 requ ête
0.040 -0.001 ^blueto
0.040 -0.001 ^pairin
0.040 -0.004 ^yaml
0.040 0.032 a page
0.040 -0.004 cart
0.040 -0.020 und
0.040 -0.006 roda para
0.040 -0.000 twice by
0.040 -0.000 two reques
0.040 -0.000 withdr twice
0.040 -0.001 anothe projec
0.040 -0.002 on search
0.040 -0.002 q is
0.040 -0.002 search q
0.040 -0.002 inheri
0.040 -0.003 lesen
0.040 -0.001 docker run
0.040 -0.008 ^sind
0.040 -0.001 ^userna
0.040 -0.006 standa
0.040 0.010 d'avan
0.040 -0.002 first #
0.040 -0.003 access key
0.040 -0.001 msg
0.040 -0.014 @cross-site
0.040 -0.007 ^next
0.040 0.008 ^para
0.040 -0.002 repo is
0.040 -0.006 tenan~
0.040 -0.011 exe
0.040 -0.005 asked before
0.040 -0.001 of size
0.040 -0.001 ^fills
0.040 -0.005 deliv~
0.040 -0.002 yester becaus
0.040 -0.006 接 口
0.040 -0.003 ^render
0.040 -0.010 approv
0.040 -0.010 and had
0.040 -0.007 ^码
0.040 -0.003 see when
0.040 -0.001 doesn' have
0.040 -0.004 пароле
0.040 -0.006 访
0.040 -0.009 the data
0.040 -0.009 # with
0.040 0.065 para
0.040 -0.003 ^told
0.040 -0.001 camera stream
0.040 -0.000 minute becaus
0.040 -0.000 overa~
0.040 -0.001 vm2
0.040 -0.008 ohne anmeld
0.040 -0.005 doesn' check
0.040 -0.007 a connec
0.040 -0.005 ^assist
0.040 -0.004 avec les
0.040 -0.018 ^saniti
0.040 0.030 ^look
0.040 -0.003 really
0.040 -0.007 senza
0.040 -0.097 cookie
0.039 -0.006 pessoa
0.039 -0.005 unesca
0.039 -0.007 starts with
0.039 -0.004 stick
0.039 -0.001 the enviro
0.039 -0.001 domain in
0.039 -0.058 needs
0.039 -0.004 klarte
0.039 -0.003 paral~
0.039 -0.013 he's
0.039 0.089 anybod
0.039 -0.023 と
0.039 -0.004 para todos
0.039 -0.006 bough~
0.039 -0.001 reques from
0.039 -0.002 syslog
0.039 -0.001 for now
0.039 -0.002 over lunch
0.039 -0.003 the git
0.039 -0.004 membre
0.039 -0.007 row level
0.039 -0.007 you do
0.039 -0.006 graph~
0.039 -0.005 wrong key
0.039 -0.004 child'
0.039 -0.001 file withou
0.039 -0.000 wildc~
0.039 0.010 as you
0.039 -0.001 ^enhanc
0.039 -0.011 report #
0.039 -0.001 joins
0.039 -0.055 there are
0.039 -0.010 ^root
0.039 -0.006 ^lookup
0.039 -0.002 entiti
0.039 -0.004 euro
0.039 -0.013 block
0.039 -0.037 ^certif
0.039 -0.001 ^saved
0.039 -0.007 ^commit
0.039 -0.005 密 码
0.039 -0.017 ^ト
0.039 0.003 ^sure
0.039 -0.002 transa
0.039 -0.052 logged
0.039 -0.003 парам~
0.039 -0.010 执 行
0.039 -0.061 ^access
0.039 -0.007 k önnen
0.039 -0.004 namesp
0.039 -0.010 codes
0.039 -0.001 ^prod
0.039 -0.004 a counte
0.039 -0.006 ^reveal
0.039 -0.004 sts
0.039 -0.006 et il
0.039 -0.002 master
0.039 -0.006 ^bundle
0.039 -0.001 ^ui
0.039 0.018 ^く
0.039 -0.035 imper~
0.039 -0.001 page isn't
0.039 -0.003 j'ai pu
0.039 -0.006 @enumerated
0.039 -0.002 pairi~
0.039 -0.010 x forwar
0.038 -0.007 виден
0.038 -0.007 коде
0.038 -0.002 userna
0.038 -0.002 ^parse
0.038 -0.007 accide
0.038 -0.003 pypi
0.038 -0.005 cpu
0.038 -0.005 on our
0.038 -0.002 ^surviv
0.038 -0.024 ^settin
0.038 -0.002 person can
0.038 -0.003 encode
0.038 -0.039 windo~
0.038 -0.001 haven' create
0.038 -0.007 within an
0.038 -0.001 straig to
0.038 -0.001 strai~
0.038 -0.046 switch
0.038 -0.002 unquo~
0.038 -0.008 key of
0.038 -0.003 sende~
0.038 -0.001 ships
0.038 -0.003 in plain
0.038 -0.021 job
0.038 -0.004 ausgef ührt
0.038 0.033 toget~
0.038 -0.001 differ byte
0.038 -0.001 first differ
0.038 0.030 ^里
0.038 -0.001 i recove
0.038 -0.006 ejecu~
0.038 0.005 stehen
0.038 0.000 above
0.038 -0.001 db passwo
0.038 -0.008 aparec
0.038 -0.004 elect~
0.038 -0.002 ^needs
0.038 -0.006 keep their
0.038 -0.002 is run
0.038 -0.008 # gives
0.038 -0.002 weird
0.038 -0.006 kommen
0.038 -0.005 e o
0.038 -0.006 ^math
0.038 -0.003 siste~
0.038 -0.001 ^built
0.038 -0.014 loggi~
0.038 -0.011 ^escape
0.038 -0.003 ぶ
0.038 -0.006 kann man
0.038 -0.000 for width
0.038 -0.002 a cloned
0.038 -0.008 ^otros
0.038 -0.008 the endpoi
0.038 -0.001 ^method
0.038 -0.011 き ま
0.038 -0.003 sistem
0.038 -0.000 overfl write
0.038 -0.001 is compar
0.038 -0.005 auf port
0.038 -0.005 kommt man
0.038 -0.004 éro dans
0.038 -0.004 relato
0.038 -0.009 withou a
0.038 -0.004 bound~
0.037 -0.007 ^trial
0.037 -0.007 未 过
0.037 -0.007 过 滤
0.037 -0.026 ^@other-person
0.037 -0.001 doesn' change
0.037 -0.000 ssh and
0.037 -0.003 draft~
0.037 -0.001 last adviso
0.037 -0.014 you for
0.037 0.006 和
0.037 -0.001 ^digit
0.037 -0.007 descar
0.037 -0.003 über die
0.037 -0.010 a loop
0.037 -0.001 quiz
0.037 -0.004 ^@believed
0.037 -0.003 now the
0.037 -0.006 school
0.037 -0.001 magic
0.037 -0.002 diagno and
0.037 -0.015 named
0.037 -0.011 values
0.037 -0.002 mitmp~
0.037 0.108 answer
0.037 0.016 ^pay
0.037 -0.003 adapte
0.037 0.038 ^send
0.037 -0.016 of our
0.037 -0.002 server that
0.037 -0.008 user #
0.037 -0.001 sig
0.037 -0.001 the runner
0.037 -0.000 freez~
0.037 -0.070 datab~
0.037 -0.011 传
0.037 -0.007 ^hash
0.037 -0.002 ^所
0.037 -0.004 reveal
0.037 -0.001 ^loggin
0.037 -0.004 at #
0.037 -0.018 ^faktor
0.037 -0.018 ^zwei
0.037 -0.035 numbe~
0.037 0.035 ^リ
0.037 -0.008 прове~
0.037 -0.018 ones
0.037 -0.002 deserv a
0.037 -0.002 this deserv
0.037 -0.014 tries
0.037 -0.005 bind
0.037 -0.002 runs in
0.037 -0.018 examp~
0.037 0.008 look at
0.037 -0.005 droits
0.037 -0.002 is accept
0.037 -0.004 ^school
0.037 -0.005 verla~
0.037 -0.001 daemo~
0.037 -0.005 @server-blind
0.037 0.006 て
0.037 -0.003 deny
0.037 -0.001 destro
0.037 -0.001 ^entiti
0.037 -0.005 zusamm
0.037 -0.002 passwd
0.037 -0.002 the json
0.037 -0.001 parcel
0.037 -0.012 victi~
0.037 -0.005 damit
0.037 -0.005 mudar
0.037 -0.001 sock
0.037 -0.003 the order
0.037 -0.006 nested
0.037 -0.007 create by
0.037 -0.017 can read
0.037 -0.004 zugang
0.037 -0.031 me in
0.037 -0.002 choose the
0.037 -0.011 a strang
0.037 -0.007 planne
0.037 -0.003 o arquiv
0.037 -0.008 tous
0.037 -0.004 bekomm
0.037 -0.007 the site
0.036 -0.002 mqtt broker
0.036 -0.015 ^switch
0.036 -0.002 a contra
0.036 -0.006 basta cambia
0.036 -0.006 chiunq pu
0.036 -0.006 chiun~
0.036 -0.006 degli altri
0.036 -0.006 pu ò
0.036 -0.003 datenb
0.036 -0.001 questi and
0.036 -0.014 ^before
0.036 -0.001 could still
0.036 -0.007 usuar~
0.036 -0.001 and you
0.036 -0.010 this be
0.036 -0.005 cualqu usuari
0.036 -0.005 de perfil
0.036 -0.003 ' or
0.036 -0.001 any questi
0.036 -0.003 ^device
0.036 -0.007 ^пароль
0.036 -0.005 ^others
0.036 -0.001 as system
0.036 -0.002 there with
0.036 -0.002 conti~
0.036 -0.002 les droits
0.036 -0.016 ^ários
0.036 -0.002 exact
0.036 -0.003 the networ
0.036 -0.002 id #
0.036 -0.006 compru el
0.036 -0.008 ^他
0.036 -0.005 dans l'adre
0.036 -0.003 the docume
0.036 -0.019 ^に
0.036 -0.008 live site
0.036 -0.002 ^maskin
0.036 -0.005 trois
0.036 -0.005 voit
0.036 -0.007 ^élève
0.036 0.016 え
0.036 -0.102 server
0.036 -0.017 experi
0.036 -0.001 prints the
0.036 0.017 notic~
0.036 -0.005 命 令
0.036 -0.002 dans un
0.036 -0.002 la person
0.036 -0.007 ño
0.036 -0.002 on in
0.036 -0.007 rol
0.036 -0.004 typing
0.036 -0.005 ^patien
0.036 -0.005 校
0.036 -0.004 ^板
0.036 -0.004 ^模
0.036 -0.012 escala
0.036 -0.001 one could
0.036 -0.001 logins
0.036 0.050 ^уязвим
0.036 -0.004 clean~
0.036 -0.003 param
0.036 -0.003 ètre
0.036 -0.006 coment
0.036 -0.014 ^links
0.036 -0.003 inject sql
0.036 -0.003 sql dans
0.036 -0.006 cached
0.036 -0.001 additi file
0.036 -0.001 hours ago
0.036 -0.001 js which
0.036 -0.001 publis #
0.036 -0.005 sequen
0.036 -0.003 the hub
0.036 -0.004 ^@trick
0.036 -0.002 isn't checke
0.036 0.043 wer
0.036 -0.008 нет
0.035 -0.002 comput
0.035 -0.004 depart
0.035 -0.001 they share
0.035 0.039 where do
0.035 -0.015 order~
0.035 -0.020 contr~
0.035 -0.002 base64 of
0.035 -0.021 码
0.035 -0.003 by accide
0.035 -0.004 it from
0.035 -0.007 実
0.035 -0.014 ^seems
0.035 -0.003 ^db
0.035 -0.001 still get
0.035 -0.005 欄 に
0.035 -0.001 member keep
0.035 -0.004 reques and
0.035 0.079 ^un
0.035 -0.002 把
0.035 -0.001 ^redos
0.035 -0.025 promis
0.035 -0.013 suffi~
0.035 -0.002 hey
0.035 -0.000 the seed
0.035 0.006 ask for
0.035 -0.000 ^evalua
0.035 -0.000 @cross-key
0.035 -0.009 être
0.035 -0.003 ancien salari
0.035 -0.003 encor~
0.035 -0.003 salari é
0.035 -0.003 un ancien
0.035 -0.002 coded
0.035 -0.002 and i'm
0.035 -0.010 ganz ohne
0.035 -0.001 viewer token
0.035 0.029 haven'
0.035 -0.011 bucket
0.035 -0.002 himse~
0.035 -0.002 lines of
0.035 -0.005 widge~
0.035 -0.004 ^chart
0.035 -0.001 npmrc
0.035 0.005 sent to
0.035 -0.001 ^block
0.035 -0.001 candid
0.035 -0.001 second later
0.035 0.020 seen
0.035 -0.001 ^actuat
0.035 -0.004 ^prints
0.035 0.024 ^え
0.035 -0.005 to our
0.035 -0.007 legger
0.035 -0.007 naviga
0.035 0.054 lookin
0.035 0.019 ^that's
0.035 -0.006 subsc~
0.035 -0.052 ^bugs
0.035 -0.006 einfa~
0.035 -0.015 served
0.035 -0.036 time
0.035 0.044 ^no
0.035 -0.001 the scope
0.035 -0.004 ^datenb
0.035 -0.004 the peer
0.035 -0.002 decid~
0.035 0.009 statu~
0.035 -0.011 on for
0.035 -0.002 onope~
0.035 -0.001 immed~
0.034 -0.006 versio up
0.034 -0.001 fragme
0.034 -0.010 sendi~
0.034 -0.005 set the
0.034 0.119 talk
0.034 -0.002 punyco
0.034 -0.003 ^pr
0.034 -0.003 く て
0.034 -0.003 な く
0.034 -0.001 on all
0.034 -0.004 view as
0.034 -0.008 in git
0.034 -0.002 photo
0.034 -0.000 has about
0.034 -0.007 # latest
0.034 -0.001 build log
0.034 -0.001 admine
0.034 -0.001 phpinf
0.034 -0.000 throug with
0.034 -0.003 backen
0.034 -0.003 api を
0.034 -0.000 for what
0.034 -0.020 uns
0.034 -0.004 る と
0.034 -0.001 be asked
0.034 0.003 ^を
0.034 -0.003 the machin
0.034 -0.002 nouvea
0.034 -0.003 and with
0.034 -0.001 abfra~
0.034 -0.005 and open
0.034 -0.001 a root
0.034 -0.001 root shell
0.034 -0.002 du serveu
0.034 0.061 discor
0.034 -0.023 ^件
0.034 -0.007 stack
0.034 -0.002 @broke-out
0.034 -0.004 ^loads
0.034 -0.009 iam
0.034 -0.002 afl
0.034 0.069 ^draft
0.034 -0.008 force
0.034 -0.003 ^志
0.034 -0.003 ^日
0.034 -0.001 old tab
0.034 -0.003 please revoke
0.034 -0.002 incom~
0.034 -0.005 ^state
0.034 -0.008 blocke users
0.034 -0.002 surpr~
0.034 0.032 to your
0.034 -0.003 other person
0.034 -0.009 ^dateie
0.034 -0.015 benutz
0.034 -0.006 timin~
0.034 0.018 容
0.034 -0.001 change and
0.034 -0.003 ^invoic
0.034 -0.002 server with
0.034 0.006 sure if
0.034 -0.021 heard
0.034 -0.006 ^dashbo
0.034 -0.001 paid #
0.034 -0.011 backup are
0.034 -0.037 inc
0.034 -0.004 lande~
0.034 -0.001 long host
0.034 -0.001 strcp~
0.034 -0.003 即 可
0.034 -0.001 ^androi
0.034 -0.009 locati
0.034 -0.003 the balanc
0.034 -0.003 brute force
0.034 -0.001 pg sleep
0.034 -0.001 select pg
0.034 -0.002 ^unsign
0.034 -0.028 录
0.034 -0.028 登
0.033 -0.002 comes from
0.033 -0.026 会
0.033 -0.004 the top
0.033 -0.001 with his
0.033 -0.003 mutat~
0.033 -0.001 coin
0.033 0.003 to enable
0.033 -0.018 グ
0.033 -0.018 ロ
0.033 -0.004 ya
0.033 -0.009 ^sich
0.033 -0.001 log info
0.033 -0.000 chose~
0.033 0.016 geh
0.033 -0.003 surve~
0.033 -0.002 hourly
0.033 0.010 additi contex
0.033 -0.026 both
0.033 -0.006 free
0.033 -0.002 intege
0.033 -0.002 wifi
0.033 -0.043 overwr
0.033 -0.001 checke with
0.033 -0.003 certi~
0.033 -0.006 latest meta
0.033 -0.006 meta data
0.033 -0.010 yml
0.033 -0.025 if there
0.033 0.002 remin~
0.033 -0.007 busy
0.033 -0.002 files #
0.033 -0.003 walk
0.033 -0.001 told apart
0.033 -0.004 ^conseg
0.033 -0.001 others and
0.033 0.006 expect to
0.033 -0.013 and it
0.033 -0.000 extern entiti
0.033 0.030 happy to
0.033 0.001 a progra
0.033 -0.002 noch
0.033 -0.002 weiter
0.033 -0.001 there the
0.033 -0.002 forwar for
0.033 -0.002 a reset
0.033 -0.001 byte in
0.033 -0.000 a host
0.033 -0.002 de la
0.033 0.024 glad
0.033 -0.003 saw a
0.033 -0.000 long line
0.033 -0.003 户 的
0.033 -0.002 role gives
0.033 -0.000 beyond the
0.033 -0.000 beyon~
0.033 -0.001 ids are
0.033 -0.015 ^bookin
0.033 -0.002 skill
0.033 -0.006 gets in
0.033 -0.019 termin
0.033 -0.002 had #
0.033 0.064 tell
0.033 -0.001 the size
0.033 -0.001 bytes of
0.033 -0.000 root root
0.033 -0.001 shows all
0.032 -0.014 signi~
0.032 -0.000 reques check
0.032 -0.007 chart
0.032 -0.006 ^git
0.032 -0.003 meant
0.032 -0.001 to filter
0.032 -0.016 ^intern
0.032 -0.002 ^ignore
0.032 -0.002 都 能
0.032 -0.002 asset
0.032 -0.003 change le
0.032 -0.024 nice
0.032 -0.000 after they
0.032 -0.002 ^replie
0.032 -0.001 # my
0.032 -0.004 the intern
0.032 -0.008 digit~
0.032 -0.002 'child
0.032 -0.002 nodein
0.032 0.013 sure
0.032 -0.001 filena
0.032 -0.003 fester
0.032 -0.003 ger
0.032 -0.003 ät
0.032 -0.003 äten
0.032 -0.000 code that
0.032 -0.000 contai code
0.032 -0.016 dans le
0.032 -0.002 my neighb
0.032 -0.001 equal
0.032 -0.002 host and
0.032 -0.000 get in
0.032 -0.000 in touch
0.032 -0.000 please get
0.032 -0.002 gets the
0.032 -0.006 up to
0.032 -0.004 i saw
0.032 -0.001 ^alg
0.032 -0.005 online
0.032 -0.002 de outra
0.032 -0.018 hash
0.032 -0.012 locked
0.032 0.070 leads
0.032 0.001 your users
0.032 -0.034 licenc
0.032 -0.000 client sends
0.032 -0.017 ^people
0.032 -0.004 index html
0.032 -0.026 ^reset
0.032 -0.007 contra ña
0.032 -0.004 ^requir
0.032 -0.009 integ~
0.032 -0.033 has a
0.032 -0.000 ^evil
0.032 -0.021 looked at
0.032 -0.002 a manage
0.032 -0.002 ^card
0.032 -0.001 needs no
0.032 -0.010 ^aren't
0.032 0.016 an addres
0.032 -0.000 and logs
0.032 -0.006 made with
0.032 -0.004 could ship
0.032 -0.011 ários
0.032 -0.003 a known
0.032 -0.003 record with
0.032 -0.001 listen on
0.032 0.013 me the
0.032 -0.003 loggin in
0.032 -0.000 2fetc
0.032 -0.005 same second
0.032 -0.001 readab by
0.032 -0.015 it's the
0.032 0.022 ^@contact-in-title
0.032 -0.001 link keeps
0.032 0.002 for securi
0.032 -0.001 things
0.032 -0.003 top right
0.032 -0.004 becam~
0.032 -0.031 tuesda
0.032 -0.023 ^ン
0.032 -0.004 starte
0.032 -0.008 n úmero
0.032 -0.002 is really
0.032 -0.001 nice if
0.031 -0.010 runner
0.031 -0.003 manda~
0.031 -0.001 # cpu
0.031 -0.001 ^so
0.031 -0.002 a projec
0.031 -0.001 update to
0.031 -0.041 bitte
0.031 -0.003 scopes
0.031 -0.015 ^queue
0.031 -0.004 ^@stopped-by-one
0.031 -0.008 ^electr
0.031 -0.005 запро~
0.031 -0.004 mistyp
0.031 -0.002 the error
0.031 -0.003 encod~
0.031 -0.038 ^x
0.031 -0.002 out the
0.031 -0.002 not only
0.031 -0.001 a search
0.031 -0.001 contai rows
0.031 -0.001 rows that
0.031 -0.020 for all
0.031 -0.002 て き
0.031 -0.003 redeem
0.031 -0.001 loaded from
0.031 -0.002 editor role
0.031 0.003 了
0.031 0.002 someon in
0.031 -0.002 the webhoo
0.031 -0.001 the host's
0.031 -0.000 else gets
0.031 -0.003 the neighb
0.031 -0.001 smtp passwo
0.031 -0.006 просто
0.031 -0.008 ^@attacker
0.031 -0.001 seed
0.031 0.011 points to
0.031 -0.002 pulle~
0.031 -0.000 5cwin ini
0.031 -0.000 encode backsl
0.031 -0.003 also after
0.031 -0.003 bug or
0.031 -0.002 kubec~
0.031 -0.019 stored xss
0.031 -0.004 go and
0.031 -0.002 accoun in
0.031 -0.001 envoye
0.031 -0.002 ^bomb
0.031 -0.005 forgo~
0.031 -0.004 konnte
0.031 -0.002 the change
0.031 -0.001 devtoo
0.031 -0.004 ^histor
0.031 0.013 in this
0.031 -0.004 endere ço
0.031 -0.004 ender~
0.031 -0.003 ^@local-file
0.031 0.022 ^弱
0.031 0.022 ^性
0.031 0.022 ^脆
0.031 -0.010 web site
0.031 -0.008 zap
0.031 -0.010 用 户
0.031 -0.000 tunne~
0.031 -0.006 goes throug
0.031 -0.003 kb
0.031 -0.017 ip
0.031 -0.001 colou~
0.031 -0.014 ^stolen
0.031 -0.000 other compan
0.031 -0.005 ^viewer
0.031 -0.006 ^wallet
0.031 -0.013 入
0.031 -0.003 ódigo en
0.031 -0.000 ^stores
0.031 -0.004 object i
0.031 -0.003 ^ctrl
0.031 -0.001 the hidden
0.031 0.028 a full
0.031 -0.000 presse enter
0.031 -0.001 button but
0.031 -0.001 role viewer
0.031 -0.003 wir haben
0.031 -0.007 サ
0.031 0.033 up with
0.031 -0.009 surna~
0.031 -0.007 saying
0.031 -0.004 promot
0.031 -0.009 数
0.031 -0.003 break
0.031 -0.003 ^@same-for-all
0.030 -0.001 fresh #
0.030 -0.024 ^usu
0.030 -0.007 ^доступ
0.030 -0.007 ^прямой
0.030 -0.007 ^ссылке
0.030 -0.007 ^файлы
0.030 -0.005 friday
0.030 -0.013 imagem
0.030 -0.000 if they
0.030 -0.001 ^dns
0.030 0.004 write in
0.030 0.009 lien
0.030 -0.007 prompt
0.030 0.003 sales
0.030 -0.011 to say
0.030 -0.007 ^plain
0.030 -0.001 ^playbo
0.030 -0.003 kerne~
0.030 -0.002 asked for
0.030 -0.002 mount~
0.030 -0.002 ^times
0.030 -0.010 tar gz
0.030 -0.006 board
0.030 -0.009 dashb~
0.030 -0.001 job takes
0.030 -0.001 pr from
0.030 -0.002 the signat
0.030 -0.004 ^binari
0.030 -0.003 the sender
0.030 -0.002 length #
0.030 0.027 menti~
0.030 -0.000 keysto
0.030 -0.001 s #
0.030 -0.012 paste
0.030 -0.001 share links
0.030 -0.003 db sql
0.030 0.007 维
0.030 -0.025 ^@release
0.030 -0.004 a respos
0.030 -0.004 aceit~
0.030 -0.013 an hour
0.030 -0.002 my page
0.030 -0.004 decry~
0.030 -0.004 ^macos
0.030 -0.014 inyecc
0.030 -0.001 suffic to
0.030 -0.003 l'id
0.030 -0.007 serve
0.030 -0.006 экрани
0.030 0.077 ^bug
0.030 -0.003 é a
0.030 -0.002 family
0.030 -0.012 before #
0.030 -0.006 # the
0.030 0.003 not sure
0.030 -0.001 memcp~
0.030 -0.001 a broken
0.030 -0.001 whatev the
0.030 -0.018 ^内
0.030 -0.002 script als
0.030 -0.002 merges
0.030 -0.028 est
0.030 -0.002 to every
0.030 0.003 ま す
0.030 -0.004 docker #
0.030 -0.004 git histor
0.030 -0.012 @internal
0.030 -0.004 ^receip
0.030 -0.002 only looks
0.030 -0.000 bread~
0.030 -0.008 # withou
0.030 -0.009 ^codes
0.030 -0.002 ^localh
0.030 -0.003 ^revers
0.030 -0.012 contai the
0.030 -0.003 ^longer
0.030 -0.002 ^'
0.030 -0.003 sin contra
0.030 -0.004 borro~
0.029 -0.003 link works
0.029 -0.004 malfor
0.029 -0.003 is taken
0.029 -0.011 funct~
0.029 0.016 longer
0.029 0.003 but your
0.029 0.012 menu
0.029 -0.008 also works
0.029 -0.025 config and
0.029 -0.001 garag~
0.029 -0.001 link shows
0.029 -0.003 terraf
0.029 -0.000 sends people
0.029 -0.005 answer of
0.029 -0.002 ^inside
0.029 0.010 aufge~
0.029 -0.004 postm~
0.029 -0.001 my garage
0.029 0.002 norma~
0.029 -0.000 so nobody
0.029 0.011 there an
0.029 -0.000 me cookie
0.029 -0.000 ^dumps
0.029 -0.005 a test
0.029 -0.003 tested with
0.029 -0.002 change email
0.029 -0.002 email form
0.029 -0.005 subdo~
0.029 -0.001 be recove
0.029 -0.001 recove from
0.029 -0.001 state can
0.029 -0.001 xorsh~
0.029 -0.002 kolleg
0.029 -0.003 hour later
0.029 -0.003 later door
0.029 0.544 @private-channel
0.029 -0.000 we moved
0.029 -0.006 ^become
0.029 -0.001 a constr
0.029 -0.002 an adviso
0.029 -0.004 setup docker
0.029 -0.008 打
0.029 0.021 out in
0.029 0.001 only a
0.029 -0.001 check in
0.029 -0.002 append
0.029 -0.003 ^choose
0.029 -0.001 ui doesn'
0.029 0.023 notifi
0.029 -0.001 contra with
0.029 -0.002 hours to
0.029 -0.001 tarba~
0.029 -0.002 all projec
0.029 -0.001 was an
0.029 0.008 and i'd
0.029 -0.001 noteb~
0.029 -0.005 trial
0.029 0.024 publis
0.029 -0.000 the chat
0.029 -0.001 lets a
0.029 -0.002 任 意
0.029 -0.001 blueto
0.029 -0.002 but i
0.029 -0.001 set cookie
0.029 0.039 happy
0.029 -0.017 night~
0.029 0.002 a differ
0.029 -0.001 ^@broke-out
0.029 0.016 told to
0.029 -0.020 ^captch
0.029 -0.001 logs in
0.029 0.000 summar
0.029 -0.018 agent
0.029 -0.003 notes from
0.029 -0.001 the row
0.029 -0.023 ^e
0.029 -0.001 the daemon
0.029 0.011 it before
0.029 -0.001 token of
0.029 0.021 that i
0.029 -0.004 nos
0.029 -0.001 ends up
0.029 -0.003 ^upstre
0.029 -0.002 conca~
0.029 -0.004 deact~
0.029 -0.020 ^around
0.029 -0.003 titles of
0.029 -0.002 keys work
0.029 -0.005 unsig~
0.029 -0.003 般
0.029 0.035 erreic
0.029 -0.002 ジ
0.029 -0.002 バ
0.029 -0.002 ョ
0.029 -0.009 ^local
0.029 -0.000 is added
0.029 -0.001 fills
0.029 0.004 arrive as
0.029 -0.005 borra~
0.029 -0.005 con mi
0.029 -0.005 puede borrar
0.029 -0.075 user
0.029 -0.002 変 更
0.029 -0.004 the sandbo
0.028 -0.002 sem login
0.028 -0.002 ^sequen
0.028 -0.028 branc~
0.028 -0.010 ^parser
0.028 -0.001 line is
0.028 -0.005 filtr~
0.028 -0.008 came up
0.028 -0.014 projec of
0.028 -0.004 é à
0.028 -0.004 éberg~
0.028 -0.001 dns answer
0.028 -0.004 opened by
0.028 -0.002 xml lists
0.028 0.012 ^here
0.028 -0.002 proxy'
0.028 -0.016 liste
0.028 0.002 can use
0.028 -0.056 anmeld
0.028 -0.001 vouche
0.028 -0.003 no such
0.028 -0.002 did not
0.028 -0.002 sends a
0.028 -0.001 for them
0.028 -0.001 firmwa bin
0.028 -0.001 string firmwa
0.028 -0.001 a job
0.028 -0.001 i e
0.028 -0.005 ip #
0.028 -0.002 inher~
0.028 -0.008 gets throug
0.028 -0.004 stand~
0.028 0.007 merci d'avan
0.028 -0.003 で な
0.028 -0.011 the passwo
0.028 -0.002 sleep #
0.028 -0.001 info msg
0.028 -0.001 n crashe
0.028 -0.001 syslog log
0.028 -0.003 member of
0.028 -0.002 the length
0.028 -0.012 embed~
0.028 -0.002 versio dll
0.028 0.005 curren
0.028 -0.006 le nom
0.028 -0.003 ウ
0.028 -0.007 are not
0.028 -0.002 takes it
0.028 -0.001 below the
0.028 -0.002 pupils
0.028 -0.002 i made
0.028 -0.002 ^@reused
0.028 -0.003 clave
0.028 -0.000 ^time
0.028 -0.010 help with
0.028 -0.030 ^your
0.028 -0.000 enhanc
0.028 -0.004 ^survey
0.028 -0.004 访 问
0.028 -0.015 worke~
0.028 -0.071 header
0.028 -0.002 player can
0.028 -0.000 it comes
0.028 -0.006 id is
0.028 -0.000 vm2 like
0.028 -0.003 enter~
0.028 -0.001 bold
0.028 -0.013 ^fichie
0.028 -0.002 reall~
0.028 -0.026 select
0.028 -0.006 privil escala
0.028 -0.006 ン ト
0.028 -0.005 nell'i senza
0.028 -0.031 workfl
0.028 -0.068 cooki~
0.028 0.005 it all
0.028 -0.017 ^est
0.028 -0.001 copied the
0.028 -0.004 pesso~
0.028 -0.001 id and
0.028 -0.003 unesc~
0.028 -0.002 server can
0.028 -0.002 low privil
0.028 -0.000 other tenant
0.028 -0.002 the share
0.028 -0.004 file that
0.028 -0.002 im klarte
0.028 -0.002 klarte in
0.028 -0.002 klart~
0.028 -0.002 stehen im
0.028 -0.002 örter stehen
0.028 -0.004 ^load
0.028 0.013 く
0.028 -0.004 ^cached
0.028 0.062 anybo~
0.028 -0.000 upload this
0.028 -0.008 ^sign
0.028 -0.006 ^見
0.028 -0.112 three
0.028 -0.002 of id
0.028 -0.002 output of
0.028 -0.001 album #
0.027 -0.009 no limit
0.027 -0.001 trns
0.027 -0.000 of mails
0.027 -0.020 ^страни
0.027 -0.009 ^relat
0.027 -0.007 ^arbitr
0.027 -0.001 syslo~
0.027 -0.005 symlin
0.027 -0.003 membr~
0.027 -0.002 excerp
0.027 -0.001 surviv
0.027 -0.009 calcul
0.027 -0.011 conve~
0.027 -0.003 to can
0.027 -0.001 role is
0.027 -0.024 map
0.027 -0.003 thesis
0.027 -0.004 cat
0.027 0.036 ^ィ
0.027 0.036 ^テ
0.027 0.020 also for
0.027 -0.004 ^@session-mix
0.027 -0.023 becaus of
0.027 -0.002 key pem
0.027 -0.001 on mobile
0.027 -0.004 el campo
0.027 -0.001 with ctrl
0.027 -0.005 i've put
0.027 -0.004 ^makes
0.027 -0.000 py #
0.027 -0.004 check a
0.027 -0.017 ^verifi
0.027 -0.018 db
0.027 -0.015 next one
0.027 -0.001 is at
0.027 0.016 who could
0.027 -0.005 nous
0.027 -0.009 ^and
0.027 0.064 addres for
0.027 -0.003 names~
0.027 -0.001 all rows
0.027 -0.001 active
0.027 -0.004 math
0.027 -0.002 delete it
0.027 -0.004 api me
0.027 -0.000 promis in
0.027 -0.003 aws sts
0.027 -0.003 caller identi
0.027 -0.003 get caller
0.027 -0.003 sts get
0.027 -0.001 maste~
0.027 -0.001 joins the
0.027 -0.002 harnes
0.027 -0.005 админи виден
0.027 -0.005 в исходн
0.027 -0.005 виден в
0.027 -0.005 исходн коде
0.027 -0.005 коде страни
0.027 -0.006 otros
0.027 -0.002 usern~
0.027 -0.002 ^sets
0.027 -0.005 accid~
0.027 -0.003 backup db
0.027 -0.002 on pypi
0.027 -0.005 rss
0.027 0.007 try
0.027 -0.005 is sent
0.027 -0.005 rest of
0.027 -0.000 of attack
0.027 -0.001 repla~
0.027 -0.013 # no
0.027 -0.005 v2
0.027 -0.001 and runs
0.027 -0.005 gold
0.027 -0.032 switc~
0.027 -0.009 to everyo
0.027 -0.001 emails
0.027 0.008 third party
0.027 -0.006 for each
0.027 0.123 to send
0.027 -0.000 in over
0.027 -0.002 can set
0.027 -0.003 finger
0.027 -0.032 nach
0.027 -0.004 escala editor
0.027 -0.008 ^utils
0.027 -0.002 server for
0.027 -0.001 nobody can
0.027 0.004 stehe~
0.027 -0.032 in the
0.027 -0.003 ^idor
0.027 -0.029 par
0.027 0.022 go to
0.027 -0.001 rpc
0.027 -0.003 hmac
0.027 -0.001 back and
0.027 -0.006 apare~
0.027 0.008 parse~
0.027 -0.007 sleep
0.027 -0.003 still see
0.027 -0.006 comme
0.027 -0.015 appro~
0.027 -0.006 pollut in
0.027 -0.006 élécha
0.027 -0.001 was rename
0.027 -0.002 pastin
0.027 -0.002 killer
0.027 -0.002 parse
0.026 -0.001 phone and
0.026 -0.004 komme~
0.026 -0.004 it but
0.026 -0.013 author
0.026 -0.013 faktor
0.026 0.017 if i
0.026 -0.001 paired
0.026 -0.002 ぶ と
0.026 -0.002 を 直
0.026 -0.002 呼 ぶ
0.026 -0.002 接 呼
0.026 -0.001 unlock
0.026 0.074 unknow
0.026 -0.001 ^@after-end
0.026 -0.007 built from
0.026 -0.001 next evil
0.026 -0.001 thereb
0.026 -0.009 ^stay
0.026 -0.003 a live
0.026 -0.002 is set
0.026 -0.043 auch
0.026 -0.004 ^typosq
0.026 -0.001 npm packag
0.026 -0.002 progra files
0.026 -0.002 servic path
0.026 -0.002 unquot servic
0.026 -0.066 instan
0.026 -0.005 old passwo
0.026 -0.024 理
0.026 -0.024 管
0.026 -0.005 desca~
0.026 -0.003 ^constr
0.026 -0.023 ^par
0.026 -0.008 ço
0.026 -0.001 file read
0.026 0.001 nor
0.026 -0.030 signat
0.026 -0.002 of others
0.026 -0.004 schoo~
0.026 -0.001 magic link
0.026 0.008 today
0.026 0.076 answe~
0.026 -0.002 adapt~
0.026 -0.000 i would
0.026 -0.004 て も
0.026 -0.011 improv
0.026 -0.001 a label
0.026 -0.025 h
0.026 -0.006 érifi~
0.026 -0.002 root and
0.026 -0.001 wait for
0.026 -0.003 after loggin
0.026 -0.008 settin is
0.026 -0.003 revea~
0.026 -0.008 u
0.026 -0.028 the path
0.026 -0.003 keyboa
0.026 -0.003 shortc
0.026 -0.012 schon
0.026 -0.000 sqlmap
0.026 -0.006 a web
0.026 -0.016 archiv
0.026 -0.001 the compan
0.026 -0.003 droit~
0.026 -0.002 temper
0.026 -0.001 the broker
0.026 -0.002 was replac
0.026 -0.001 destr~
0.026 -0.001 字
0.026 -0.004 hallo zusamm
0.026 -0.004 zusam~
0.026 -0.018 image~
0.026 -0.007 fun
0.026 -0.001 parce~
0.026 -0.001 one transa
0.026 -0.003 mudar o
0.026 0.016 ^priv
0.026 -0.005 élève
0.026 -0.004 neste~
0.026 -0.013 ^传
0.026 -0.001 sqlite
0.026 -0.003 zugan~
0.026 -0.005 tous les
0.026 -0.003 bekom~
0.026 -0.002 ^safety
0.026 -0.003 bridge
0.026 -0.001 get from
0.026 -0.004 a folder
0.026 -0.003 板
0.026 -0.003 模
0.026 -0.003 沙
0.026 -0.002 で api
0.026 -0.011 ^origin
0.026 -0.000 told us
0.026 -0.000 the androi
0.026 -0.005 terra~
0.025 -0.005 败
0.025 -0.002 der datenb
0.025 -0.012 ^dos
0.025 -0.007 plann~
0.025 -0.093 if
0.025 -0.003 画 面
0.025 -0.004 entit~
0.025 -0.006 ^stack
0.025 -0.001 chart doesn'
0.025 -0.001 doesn' set
0.025 -0.000 produc image
0.025 -0.001 redire to
0.025 -0.017 ^örter
0.025 -0.001 chat messag
0.025 -0.003 unchan
0.025 -0.005 cambia el
0.025 -0.017 ^ver
0.025 -0.001 respon is
0.025 -0.012 ^debugg
0.025 -0.004 no origin
0.025 -0.004 origin check
0.025 -0.001 passwo on
0.025 0.001 recomp
0.025 -0.007 ^любой
0.025 -0.007 ^может
0.025 -0.007 ^чужой
0.025 0.034 i wrote
0.025 -0.002 handed
0.025 -0.004 it too
0.025 -0.004 ^passes
0.025 -0.002 trigge it
0.025 -0.003 passed
0.025 -0.002 env and
0.025 -0.002 birthd
0.025 -0.002 le code
0.025 0.020 five
0.025 -0.001 cookie and
0.025 -0.002 # codes
0.025 -0.001 cover
0.025 -0.003 la conver
0.025 -0.001 one for
0.025 -0.015 mod
0.025 -0.006 speak~
0.025 -0.003 with full
0.025 -0.002 the direct
0.025 -0.000 rows of
0.025 -0.000 reques #
0.025 -0.020 geht
0.025 -0.001 templa inject
0.025 -0.001 bytes are
0.025 -0.007 which is
0.025 -0.048 repos
0.025 -0.027 ^remote
0.025 -0.001 redos
0.025 -0.002 with write
0.025 -0.008 ^打
0.025 -0.002 # digit
0.025 0.013 date is
0.025 -0.003 typin~
0.025 -0.003 taken over
0.025 0.032 ^下
0.025 -0.002 bzw
0.025 -0.002 dass
0.025 -0.021 ^window
0.025 -0.006 with script
0.025 -0.003 校 验
0.025 0.001 perhap
0.025 -0.008 escal~
0.025 -0.001 a valid
0.025 -0.001 block all
0.025 -0.001 login~
0.025 -0.001 be skippe
0.025 -0.002 des utilis
0.025 -0.002 la table
0.025 -0.002 le param
0.025 -0.002 param ètre
0.025 -0.002 table des
0.025 -0.004 comen~
0.025 -0.004 la p
0.025 -0.003 ボ
0.025 -0.002 review of
0.025 -0.008 the nightl
0.025 -0.010 i am
0.025 -0.003 seque~
0.025 -0.001 trunc
0.025 -0.028 find a
0.025 0.041 leads to
0.025 -0.001 updati
0.025 -0.001 is loaded
0.025 0.005 f ür
0.025 -0.005 file there
0.025 -0.001 within a
0.025 -0.002 compu~
0.025 -0.002 ^wasm
0.025 -0.003 depar~
0.025 -0.002 incl
0.025 -0.016 yes
0.025 -0.008 ^注
0.025 -0.002 admin passwo
0.025 -0.006 when import
0.025 -0.001 actuat
0.025 -0.003 by its
0.025 -0.003 its identi
0.025 -0.006 otra
0.025 0.124 go
0.025 -0.004 login tells
0.025 -0.005 par le
0.025 -0.001 inputs
0.025 -0.001 gist exampl
0.025 -0.001 https gist
0.025 -0.002 le mot
0.025 -0.001 sort parame
0.025 -0.035 ^script
0.025 -0.001 reques is
0.025 -0.003 索
0.025 -0.006 data iam
0.025 -0.006 iam securi
0.025 -0.006 securi creden
0.025 -0.005 ク リ
0.025 -0.005 コ メ
0.025 -0.005 ス ク
0.025 -0.005 ト 欄
0.025 -0.005 メ ン
0.025 -0.005 リ プ
0.025 -0.005 実 行
0.025 -0.005 行 さ
0.025 -0.002 a dll
0.025 -0.003 spalte
0.025 -0.003 tabell
0.025 -0.026 ^が
0.025 -0.000 are accept
0.025 -0.002 ^its
0.025 -0.001 the socket
0.025 -0.004 of api
0.025 0.016 in it
0.025 -0.001 from guest
0.025 -0.032 can see
0.025 0.020 renvoi
0.025 -0.001 proces env
0.025 -0.017 promi~
0.025 -0.001 docker histor
0.025 -0.001 echoes
0.025 -0.007 ^gps
0.025 -0.002 the cart
0.025 -0.006 connec é
0.025 -0.006 sans être
0.025 -0.006 être connec
0.025 -0.001 paste~
0.025 -0.001 posted by
0.025 -0.001 hard coded
0.025 -0.001 for other
0.025 -0.001 ^loaded
0.024 -0.008 bucke~
0.024 -0.006 photos
0.024 0.034 togeth with
0.024 -0.011 points
0.024 0.037 ^notifi
0.024 -0.001 change on
0.024 -0.002 member can
0.024 -0.006 画
0.024 -0.000 users on
0.024 -0.004 office
0.024 -0.003 ^dll
0.024 -0.000 candi~
0.024 -0.000 md5 time
0.024 -0.002 comman on
0.024 -0.003 can put
0.024 -0.005 legger i
0.024 -0.005 legge~
0.024 -0.005 ò legger
0.024 -0.008 filled in
0.024 -0.005 navig~
0.024 -0.002 the only
0.024 -0.001 random number
0.024 0.038 looki~
0.024 -0.002 the analyt
0.024 -0.000 code extens
0.024 -0.005 can trigge
0.024 -0.024 and be
0.024 -0.006 i remove
0.024 -0.004 脚
0.024 -0.001 fails for
0.024 -0.001 feedba after
0.024 -0.001 some notes
0.024 -0.000 simply
0.024 -0.002 und l
0.024 0.013 grupo
0.024 -0.005 包
0.024 -0.005 ^tool
0.024 -0.006 dateie
0.024 -0.001 fragm~
0.024 -0.001 punyc~
0.024 -0.001 ^trigge
0.024 -0.000 set by
0.024 -0.005 no compru
0.024 -0.001 ^ballot
0.024 -0.001 page in
0.024 -0.000 and evil
0.024 -0.010 ^印
0.024 -0.003 mass
0.024 0.041 in an
0.024 -0.000 web root
0.024 -0.001 admine php
0.024 -0.001 and admine
0.024 -0.001 php is
0.024 -0.001 phpin~
0.024 -0.001 src https
0.024 -0.004 breaks in
0.024 -0.001 @over-shared
0.024 -0.001 who opens
0.024 0.002 affect all
0.024 -0.002 backe~
0.024 -0.000 a deny
0.024 -0.000 deny rule
0.024 -0.007 unfurl
0.024 -0.001 amount
0.024 -0.002 foundr
0.024 -0.001 offset #
0.024 0.021 after~
0.024 -0.003 listen
0.024 -0.001 as avatar
0.024 -0.002 works with
0.024 -0.011 could read
0.024 -0.001 is verifi
0.024 -0.026 curiou
0.024 -0.001 csv export
0.024 -0.001 may write
0.024 -0.001 users may
0.024 -0.006 is this
0.024 -0.006 ^ändern
0.024 -0.003 eines
0.024 -0.001 ^they
0.024 -0.005 ^os
0.024 -0.002 pops
0.024 -0.001 with afl
0.024 0.024 teache and
0.024 -0.005 print
0.024 -0.000 happen after
0.024 -0.001 else in
0.024 -0.002 nenhum
0.024 0.028 ^instru
0.024 -0.010 benut~
0.024 -0.003 the group
0.024 0.013 内 容
0.024 -0.003 conseg
0.024 -0.007 althou the
0.024 -0.004 retrie
0.024 -0.001 for delete
0.024 -0.000 code review
0.024 -0.005 ^@guessing
0.024 -0.005 when restor
0.024 0.025 ^kann
0.024 -0.001 chunk parser
0.024 -0.001 png chunk
0.024 -0.001 the bucket
0.023 -0.006 locat~
0.023 -0.002 the respon
0.023 -0.002 to sign
0.023 -0.004 in search
0.023 -0.019 登 录
0.023 -0.002 a guest
0.023 -0.005 and for
0.023 -0.003 access log
0.023 -0.000 found #
0.023 -0.000 ^@cross-key
0.023 -0.010 bookin
0.023 -0.001 in by
0.023 -0.001 one client
0.023 -0.003 就 会
0.023 -0.009 コ
0.023 -0.001 the produc
0.023 -0.042 allowe
0.023 -0.006 pem
0.023 -0.039 logge~
0.023 -0.001 hourl~
0.023 -0.002 れ る
0.023 -0.001 intege overfl
0.023 -0.000 androi app
0.023 -0.001 dev tools
0.023 -0.001 the dev
0.023 -0.001 ^unpack
0.023 -0.030 overw~
0.023 -0.001 is writte
0.023 -0.002 'x
0.023 -0.002 成 功
0.023 -0.001 全 件
0.023 -0.001 nothin change
0.023 -0.002 plaint
0.023 -0.007 replac the
0.023 -0.003 pods
0.023 -0.005 factur
0.023 -0.002 n a
0.023 -0.005 teste
0.023 -0.002 带
0.023 -0.011 now i
0.023 -0.001 the field
0.023 -0.002 in firefo
0.023 -0.006 確
0.023 -0.001 die app
0.023 -0.001 weite~
0.023 -0.002 a long
0.023 -0.002 to code
0.023 -0.004 a replay
0.023 -0.002 # so
0.023 0.010 a mail
0.023 -0.001 analyz
0.023 -0.025 the instan
0.023 -0.026 how many
0.023 -0.000 owned
0.023 0.017 be glad
0.023 0.021 other custom
0.023 -0.013 as well
0.023 -0.001 have set
0.023 -0.001 networ tab
0.023 -0.001 broken access
0.023 -0.025 store~
0.023 -0.059 @cheat
0.023 -0.002 ア ク
0.023 -0.002 ク セ
0.023 -0.002 セ ス
0.023 -0.028 questi
0.023 -0.003 the packag
0.023 -0.011 releas job
0.023 -0.008 thread by
0.023 -0.008 ^的
0.023 -0.000 us every
0.023 -0.013 termi~
0.023 -0.004 ^week
0.023 -0.002 clinic
0.023 -0.001 in every
0.023 -0.002 stats
0.023 -0.000 accept as
0.023 -0.002 thus
0.023 -0.003 direcc
0.023 -0.002 ク ン
0.023 -0.002 ー ク
0.023 0.015 uma
0.023 -0.005 to any
0.023 -0.003 metric
0.023 -0.009 to everyb
0.023 -0.002 asset was
0.023 -0.009 fenste
0.023 -0.001 four bytes
0.023 -0.000 has direct
0.023 -0.004 the room
0.023 -0.002 lock opens
0.023 -0.002 opens with
0.023 -0.005 answer for
0.023 -0.002 'child proces
0.023 -0.002 nodei~
0.023 -0.002 requir 'child
0.023 -0.003 search sugges
0.023 -0.001 plugin can
0.023 -0.005 peuven
0.023 -0.003 っ
0.023 -0.001 filen~
0.023 -0.001 pulls
0.023 -0.002 feste~
0.023 -0.002 ger ät
0.023 -0.002 ger äten
0.023 -0.002 pro ger
0.023 -0.002 a reques
0.023 -0.001 and writab
0.023 -0.043 ^client
0.023 -0.002 are sent
0.022 -0.000 ^v2
0.022 -0.001 ^them
0.022 -0.003 to owner
0.022 -0.003 onlin~
0.022 -0.008 locke~
0.022 -0.003 as root
0.022 -0.001 empty signat
0.022 -0.001 signat passes
0.022 -0.000 filter name
0.022 -0.005 no log
0.022 -0.015 fica
0.022 -0.002 the manage
0.022 0.031 need a
0.022 -0.001 over night
0.022 -0.003 ^job
0.022 -0.005 可 以
0.022 -0.001 catal~
0.022 -0.006 electr
0.022 0.020 you like
0.022 -0.002 said
0.022 -0.001 error messag
0.022 -0.008 anfrag
0.022 0.018 works for
0.022 -0.011 arquiv
0.022 0.005 evalua the
0.022 -0.008 usu ários
0.022 -0.001 plain http
0.022 -0.004 getest
0.022 -0.000 2f 2fetc
0.022 -0.029 the full
0.022 -0.003 务
0.022 -0.003 览
0.022 -0.003 预
0.022 -0.008 reset mails
0.022 -0.001 and even
0.022 -0.016 requir
0.022 0.004 ür
0.022 -0.000 thing~
0.022 -0.001 ^expand
0.022 -0.001 ^xml
0.022 -0.004 sets
0.022 -0.010 if a
0.022 -0.001 bomb
0.022 0.018 ^@harm
0.022 -0.009 the certif
0.022 -0.022 tuesd~
0.022 0.008 ア
0.022 0.016 弱
0.022 0.016 脆
0.022 -0.001 binary from
0.022 -0.001 instal script
0.022 -0.001 instal sh
0.022 -0.007 runne~
0.022 -0.002 takes a
0.022 -0.003 ^log4j
0.022 -0.004 ^cluste
0.022 -0.002 added in
0.022 -0.003 four digits
0.022 -0.002 accoun of
0.022 -0.003 行 命
0.022 -0.005 reflec xss
0.022 -0.000 stores
0.022 0.021 其
0.022 -0.002 comman in
0.022 -0.004 skript
0.022 0.025 me by
0.022 -0.001 in excel
0.022 -0.055 doesn'
0.022 -0.020 to us
0.022 -0.001 privil user
0.022 -0.003 reciev
0.022 -0.001 where~
0.022 -0.004 ele
0.022 -0.003 misty~
0.022 -0.003 not logged
0.022 0.171 ^contac
0.022 -0.004 is null
0.022 -0.001 falls back
0.022 -0.003 file and
0.022 -0.000 the dns
0.022 -0.004 comum
0.022 -0.005 self hosted
0.022 -0.004 normal puede
0.022 -0.004 un usuari
0.022 -0.004 usuari normal
0.022 -0.008 n'impo
0.022 -0.001 depth is
0.022 -0.001 load balanc
0.022 -0.002 be redeem
0.022 -0.002 redee~
0.022 -0.006 choice
0.022 -0.017 outros
0.022 -0.021 ^グ
0.022 -0.003 ^box
0.022 -0.001 are on
0.022 -0.005 set a
0.022 -0.002 里
0.022 0.007 on my
0.022 -0.002 for every
0.022 -0.004 sh and
0.022 -0.004 прост~
0.022 -0.011 log4j
0.022 -0.001 link for
0.022 -0.001 all others
0.022 -0.004 え る
0.022 -0.002 compar with
0.022 -0.002 field of
0.022 0.015 í
0.022 -0.002 is world
0.022 -0.005 доступ
0.022 -0.005 других
0.022 -0.005 прямой
0.022 -0.005 файлы
0.022 -0.000 bot token
0.022 -0.006 sent myself
0.022 -0.002 author keys
0.022 -0.022 ー
0.022 -0.001 the downlo
0.022 -0.001 envoy~
0.022 -0.003 einge~
0.022 -0.003 konnt~
0.022 -0.001 devto~
0.022 -0.002 sessio cookie
0.022 -0.004 ^limite
0.022 -0.001 withou signat
0.022 -0.002 after one
0.022 -0.002 the above
0.022 -0.002 the assist
0.022 -0.000 playbo
0.022 -0.002 # kb
0.022 -0.001 the author
0.022 -0.001 # byte
0.022 -0.002 strace
0.022 -0.002 接 访
0.022 -0.001 signat check
0.022 -0.002 seems to
0.022 -0.002 accoun was
0.022 -0.000 home by
0.022 -0.000 to home
0.021 0.001 it then
0.021 -0.002 anyone can
0.021 -0.002 é par
0.021 0.009 上
0.021 -0.001 and my
0.021 -0.002 wheel
0.021 -0.003 agains my
0.021 -0.005 sayin~
0.021 -0.003 verify that
0.021 -0.003 promo~
0.021 -0.001 replay the
0.021 -0.000 width is
0.021 -0.003 を 変
0.021 -0.000 app versio
0.021 0.013 data of
0.021 0.031 cc
0.021 -0.006 by changi
0.021 -0.008 events
0.021 -0.001 execfi
0.021 -0.003 priv és
0.021 -0.004 frida~
0.021 -0.023 right now
0.021 -0.003 people i
0.021 0.007 le lien
0.021 -0.005 promp~
0.021 -0.004 не провер
0.021 -0.000 the smtp
0.021 -0.002 就 能
0.021 -0.002 and exec
0.021 -0.003 for some
0.021 -0.002 a revers
0.021 -0.001 ^ioctl
0.021 -0.004 mutual
0.021 -0.001 from an
0.021 -0.001 dispos
0.021 -0.001 connec is
0.021 -0.004 the cluste
0.021 -0.005 offset
0.021 -0.001 man in
0.021 -0.000 keyst~
0.021 -0.019 checko
0.021 -0.008 any user
0.021 -0.006 ^online
0.021 -0.001 it goes
0.021 -0.018 it as
0.021 -0.013 an admin
0.021 -0.010 inyecc ón
0.021 -0.010 inyec~
0.021 0.008 info
0.021 -0.006 ^ex
0.021 -0.001 # it
0.021 -0.005 i've bought
0.021 -0.015 人
0.021 -0.002 alert docume
0.021 -0.002 cambia l'id
0.021 -0.002 docume degli
0.021 -0.002 i docume
0.021 -0.002 l'id nell'i
0.021 -0.005 экран~
0.021 -0.030 compr~
0.021 -0.010 ^formul
0.021 -0.002 touch tmp
0.021 -0.006 ^regist
0.021 -0.005 scope~
0.021 -0.002 tout
0.021 -0.026 sesi
0.021 -0.063 @unease
0.021 -0.003 i looked
0.021 -0.002 trace attach
0.021 -0.005 no questi
0.021 -0.005 questi asked
0.021 -0.003 svc
0.021 -0.002 the victim
0.021 -0.010 ^index
0.021 -0.003 negati quanti
0.021 -0.003 http client
0.021 -0.002 find params
0.021 -0.002 params id
0.021 -0.000 the contro
0.021 -0.005 effac
0.021 -0.005 suppri
0.021 -0.005 érifié
0.021 -0.001 is leaked
0.021 -0.012 ^feed
0.021 -0.001 our ci
0.021 -0.002 layer
0.021 0.060 habe
0.021 -0.010 the org
0.021 -0.017 going throug
0.021 -0.017 while going
0.021 -0.003 xss im
0.021 -0.001 agent to
0.021 -0.000 someth else
0.021 -0.003 malfo~
0.021 -0.003 wird ausgef
0.021 -0.016 面
0.021 -0.000 npm run
0.021 0.011 longe~
0.021 -0.002 taken from
0.021 -0.006 ^sem
0.021 -0.002 id for
0.021 -0.002 leadin
0.021 -0.012 perfor
0.021 -0.002 gone for
0.021 -0.001 status paid
0.021 -0.002 keep workin
0.021 0.000 match
0.021 -0.001 pressi
0.020 -0.001 mutati in
0.020 -0.007 in produc
0.020 -0.005 ^@cross-site
0.020 -0.001 advert
0.020 -0.001 playgr
0.020 -0.052 url
0.020 -0.007 forwar host
0.020 -0.002 its width
0.020 -0.017 验
0.020 -0.002 archiv projec
0.020 -0.002 inside the
0.020 -0.000 behavi #
0.020 -0.002 kolle~
0.020 -0.003 qualqu pessoa
0.020 -0.004 el n
0.020 -0.009 outra
0.020 -0.001 become the
0.020 -0.018 器
0.020 -0.001 pasted
0.020 -0.000 last night
0.020 0.005 and is
0.020 0.019 schrei
0.020 -0.005 subscr to
0.020 -0.004 photo~
0.020 -0.001 normal employ
0.020 -0.002 ^embed
0.020 0.006 of it
0.020 -0.002 appen~
0.020 -0.003 # i
0.020 -0.001 i did
0.020 -0.003 is clean
0.020 -0.002 is truste
0.020 -0.001 applie to
0.020 -0.002 run in
0.020 -0.001 blueto pairin
0.020 -0.001 bluet~
0.020 -0.000 all secret
0.020 -0.004 the log
0.020 0.031 where
0.020 -0.001 times a
0.020 -0.002 world writab
0.020 -0.059 # and
0.020 -0.004 ^hub
0.020 -0.001 i read
0.020 0.000 summa~
0.020 -0.001 the licenc
0.020 -0.001 timeta
0.020 -0.004 can open
0.020 -0.000 the s3
0.020 -0.009 web server
0.020 -0.000 withou limit
0.020 -0.001 # can
0.020 0.065 progra
0.020 0.004 remote
0.020 -0.001 shared betwee
0.020 -0.017 i open
0.020 -0.000 and accept
0.020 -0.002 一 般
0.020 -0.002 般 ユ
0.020 0.025 errei~
0.020 -0.002 ジ ョ
0.020 -0.002 バ ー
0.020 -0.002 ョ ン
0.020 -0.002 ー ジ
0.020 -0.010 traver
0.020 0.045 ^full
0.020 -0.002 user agent
0.020 -0.002 sin inicia
0.020 -0.002 link to
0.020 0.002 from last
0.020 0.055 ^man
0.020 -0.006 the start
0.020 -0.001 it normal
0.020 -0.001 normal that
0.020 -0.001 that users
0.020 -0.002 filtre
0.020 -0.004 ^nom
0.020 -0.008 congra
0.020 -0.001 delete api
0.020 -0.000 of its
0.020 -0.001 reche~
0.020 -0.024 ^@sink
0.020 -0.002 all instal
0.020 -0.009 ^many
0.020 -0.002 shadow
0.020 -0.004 troca~
0.020 -0.002 jar
0.020 -0.001 was #
0.020 -0.005 month~
0.020 0.003 ^上
0.020 -0.010 ^kan
0.020 -0.001 the proxy'
0.020 -0.020 view
0.020 -0.001 it starts
0.020 -0.039 anmel~
0.020 -0.000 test go
0.020 -0.001 vouch~
0.020 -0.000 bounds read
0.020 -0.000 # rows
0.020 -0.003 anyone who
0.020 -0.003 the title
0.020 -0.000 a publis
0.020 -0.001 it listen
0.020 -0.015 ^workin
0.020 -0.010 body
0.020 -0.003 peut envoye
0.020 -0.003 sur le
0.020 -0.027 pinned
0.020 -0.002 shifte
0.020 -0.002 data from
0.020 -0.001 the landin
0.020 -0.004 番
0.020 0.000 this
0.020 -0.001 refere to
0.020 -0.002 panel
0.020 -0.002 random for
0.020 0.011 服
0.020 -0.001 it worked
0.020 -0.014 страни
0.020 -0.006 relat
0.020 0.011 is no
0.020 -0.005 shows remote
0.020 -0.006 toujou
0.020 0.004 curre~
0.020 -0.002 revers shell
0.020 -0.002 hands
0.020 -0.003 ts
0.020 0.007 sorry
0.020 -0.001 the access
0.020 -0.001 on top
0.020 -0.001 pupil~
0.020 -0.002 usuari y
0.020 -0.018 a file
0.020 -0.013 the workfl
0.020 0.002 alg
0.020 -0.005 could open
0.020 -0.002 steal the
0.020 -0.003 intern addres
0.020 -0.000 enhan~
0.019 0.026 ィ
0.019 -0.007 but it
0.019 -0.002 so whoeve
0.019 -0.050 heade~
0.019 -0.001 puts
0.019 -0.011 a low
0.019 -0.005 ^node
0.019 -0.001 a domain
0.019 -0.004 table in
0.019 -0.002 text index
0.019 -0.024 got a
0.019 0.010 and there
0.019 -0.001 be bypass
0.019 -0.002 does nothin
0.019 -0.007 kept
0.019 -0.004 exampl sh
0.019 -0.001 length and
0.019 -0.002 fixed it
0.019 -0.000 script runs
0.019 -0.001 can log
0.019 -0.001 as we
0.019 -0.001 deb
0.019 -0.018 selec~
0.019 -0.000 exampl pass
0.019 -0.010 not to
0.019 -0.003 trust
0.019 -0.000 the colour
0.019 -0.021 workf~
0.019 -0.001 was made
0.019 -0.001 ^mount
0.019 -0.004 usual
0.019 -0.001 sent the
0.019 -0.002 is checke
0.019 -0.002 i set
0.019 -0.002 body is
0.019 -0.008 does this
0.019 -0.002 a common
0.019 -0.025 trusts the
0.019 -0.001 our prod
0.019 -0.015 no respon
0.019 -0.001 handed over
0.019 -0.000 ^listen
0.019 -0.000 accept every
0.019 -0.006 my name
0.019 -0.000 work after
0.019 -0.002 kills the
0.019 0.011 整
0.019 0.017 avoir
0.019 -0.001 not the
0.019 -0.001 chunk is
0.019 -0.001 in parse
0.019 -0.001 parse chunk
0.019 -0.001 the trns
0.019 -0.001 trns chunk
0.019 -0.002 found it
0.019 -0.004 settin to
0.019 -0.003 symli~
0.019 -0.001 excer~
0.019 -0.001 survi~
0.019 -0.006 calcu~
0.019 -0.004 ^collec
0.019 -0.001 a remote
0.019 -0.006 for everyb
0.019 -0.004 reboot
0.019 -0.009 php #
0.019 -0.002 thesi~
0.019 -0.013 pro
0.019 -0.000 that's a
0.019 -0.001 xss throug
0.019 -0.001 box of
0.019 -0.011 compar the
0.019 -0.004 you see
0.019 -0.003 ^thermo
0.019 -0.006 text of
0.019 -0.002 during a
0.019 -0.003 en change
0.019 -0.002 fire
0.019 -0.001 in commen
0.019 -0.001 cloned repo
0.019 -0.001 stops the
0.019 -0.003 new passwo
0.019 -0.001 until restar
0.019 -0.001 packag and
0.019 -0.001 set his
0.019 -0.001 shell on
0.019 -0.001 still open
0.019 -0.001 about two
0.019 -0.001 our test
0.019 -0.003 ^一
0.019 -0.003 ^般
0.019 -0.001 log and
0.019 -0.003 math random
0.019 0.001 users and
0.019 -0.001 needed and
0.019 -0.000 https attack
0.019 -0.007 a mod
0.019 -0.004 ン が
0.019 -0.000 are sequen
0.019 -0.001 harne~
0.019 -0.001 pods may
0.019 -0.004 de otros
0.019 -0.000 accoun from
0.019 -0.005 out for
0.019 -0.000 so normal
0.019 -0.001 server a
0.019 -0.002 any origin
0.019 -0.002 cookie in
0.019 -0.000 by refere
0.019 -0.002 get my
0.019 -0.061 der
0.019 -0.003 reqeus
0.019 -0.003 typosq
0.019 -0.004 a person
0.019 -0.001 second to
0.019 -0.002 entryp
0.019 -0.001 change from
0.019 -0.001 it's an
0.019 -0.001 email~
0.019 -0.000 notes #
0.019 -0.016 counte
0.019 0.006 disclo of
0.019 -0.004 the dashbo
0.019 -0.001 to pdf
0.019 -0.007 ^handsh
0.019 -0.001 cloned reposi
0.019 -0.001 digit pin
0.019 -0.003 unter~
0.019 -0.001 at what
0.019 -0.002 finge~
0.019 -0.016 pen
0.019 -0.001 ^v1
0.019 -0.001 # after
0.019 -0.002 memory is
0.019 -0.002 paddin of
0.019 -0.002 uninit memory
0.019 -0.012 at once
0.019 -0.001 runs it
0.019 -0.002 and got
0.019 -0.007 上 传
0.019 -0.000 moved
0.019 -0.003 public room
0.019 -0.008 ancien
0.019 -0.000 his own
0.019 -0.008 a big
0.019 0.004 crypto
0.019 -0.000 new messag
0.019 -0.004 t élécha
0.019 -0.004 éléch~
0.019 -0.001 pasti~
0.019 -0.001 oom killer
0.019 -0.008 host header
0.019 -0.000 json body
0.019 -0.009 autho~
0.019 -0.001 access sans
0.019 -0.001 sans connex
0.019 -0.001 sont access
0.019 -0.002 pw
0.019 -0.009 fakto~
0.019 -0.009 zwei faktor
0.019 -0.001 paire~
0.018 -0.001 nutze~
0.018 -0.002 buf
0.018 -0.001 unloc~
0.018 0.052 unkno~
0.018 -0.000 get api
0.018 -0.007 ^setup
0.018 -0.013 the previe
0.018 -0.000 is http
0.018 0.015 aus
0.018 -0.011 read the
0.018 -0.013 filled
0.018 -0.001 from forks
0.018 -0.001 can thereb
0.018 -0.001 too so
0.018 -0.000 all people
0.018 -0.001 checks out
0.018 -0.001 ン #
0.018 -0.002 is execut
0.018 -0.005 you need
0.018 0.049 here and
0.018 0.004 ^since
0.018 -0.001 ceo
0.018 0.001 envoye un
0.018 -0.003 from our
0.018 -0.009 ^uses
0.018 -0.036 inject
0.018 0.079 hello
0.018 0.008 over the
0.018 -0.017 管 理
0.018 -0.001 our stagin
0.018 -0.000 the backup
0.018 -0.000 is called
0.018 -0.022 securi bugs
0.018 -0.003 her name
0.018 -0.003 encryp with
0.018 -0.001 bought the
0.018 -0.001 so this
0.018 -0.001 list is
0.018 -0.000 doesn' look
0.018 -0.004 de outros
0.018 -0.001 exampl a
0.018 -0.006 bin
0.018 -0.008 impro~
0.018 -0.001 ^bodies
0.018 -0.001 ^gzip
0.018 -0.002 ^@replayed
0.018 -0.007 is built
0.018 -0.003 runtim
0.018 -0.001 path is
0.018 -0.002 keyboa shortc
0.018 -0.002 keybo~
0.018 -0.002 shortc g
0.018 -0.001 got my
0.018 -0.000 sqlma~
0.018 -0.012 ver
0.018 0.007 the curren
0.018 -0.000 instal as
0.018 -0.009 i compar
0.018 -0.004 sur notre
0.018 -0.008 mail is
0.018 0.028 issues
0.018 -0.001 tempe~
0.018 -0.005 чужой
0.018 -0.001 and saw
0.018 -0.001 after being
0.018 0.022 seriou
0.018 -0.000 sessio is
0.018 -0.001 数 字
0.018 -0.004 他 人
0.018 -0.000 notes in
0.018 -0.001 ^assert
0.018 -0.007 reset token
0.018 0.001 に
0.018 -0.002 mail from
0.018 -0.003 un élève
0.018 -0.003 élève peut
0.018 -0.006 caller
0.018 -0.000 secret link
0.018 -0.000 a modifi
0.018 -0.004 names on
0.018 -0.004 weeken
0.018 -0.001 1'
0.018 0.001 safety
0.018 -0.003 no token
0.018 -0.001 sqlit~
0.018 0.015 still in
0.018 -0.002 one reques
0.018 -0.001 bash
0.018 0.013 patch in
0.018 -0.029 ^instal
0.018 -0.003 gr
0.018 -0.003 üße
0.018 -0.029 き
0.018 -0.002 bridg~
0.018 -0.007 mail that
0.018 -0.002 有 沙
0.018 -0.002 模 板
0.018 -0.002 沙 箱
0.018 -0.001 that to
0.018 -0.024 visibi
0.018 -0.000 step #
0.018 -0.001 passwo is
0.018 0.000 safet~
0.018 -0.005 exist~
0.018 -0.001 no rate
0.018 -0.003 äuft
0.018 -0.003 失 败
0.018 -0.003 录 失
0.018 0.004 を
0.018 0.022 i write
0.018 -0.006 ^чужие
0.018 -0.001 releas zip
0.018 -0.003 話
0.018 -0.003 電
0.018 -0.009 bug report
0.018 -0.011 then the
0.018 -0.012 ña
0.018 -0.040 nginx
0.018 -0.002 uncha~
0.018 -0.001 in passwo
0.018 -0.000 etc hosts
0.018 -0.006 注
0.018 -0.001 accoun that
0.018 -0.001 hande~
0.018 -0.005 of an
0.018 -0.001 the env
0.018 -0.014 ^overfl
0.018 -0.002 i record
0.018 -0.003 we aren't
0.018 -0.001 first user
0.018 -0.011 a post
0.018 -0.003 double free
0.018 -0.001 birth~
0.018 -0.002 sent in
0.018 -0.003 有 校
0.018 -0.002 el c
0.018 -0.006 mot de
0.018 -0.001 with crafte
0.018 -0.001 redos in
0.018 -0.002 ^@transport
0.018 -0.000 shodan
0.018 -0.003 addres have
0.018 -0.009 ^projec
0.018 -0.005 exif
0.018 -0.005 gps
0.018 -0.001 # long
0.018 -0.001 in user
0.018 -0.001 der oberfl
0.018 0.001 perha~
0.018 -0.002 isn't cleare
0.018 -0.008 array
0.018 -0.009 fremde termin
0.018 -0.000 can post
0.017 -0.004 the calcul
0.017 -0.003 fetche intern
0.017 0.007 it so
0.017 -0.003 し で
0.017 -0.003 な し
0.017 -0.002 き る
0.017 -0.002 タ ン
0.017 -0.002 ボ タ
0.017 -0.002 認 し
0.017 -0.003 ^d
0.017 -0.002 i mistyp
0.017 -0.001 histor no
0.017 -0.001 no trunc
0.017 -0.001 was publis
0.017 -0.004 enumer
0.017 -0.003 缀
0.017 -0.001 can replac
0.017 -0.000 client with
0.017 -0.009 iframe
0.017 -0.006 志
0.017 -0.006 日
0.017 -0.001 and sent
0.017 -0.001 decode the
0.017 -0.001 dhcp
0.017 0.037 ^по
0.017 -0.011 with the
0.017 -0.001 tagged
0.017 -0.001 input~
0.017 0.010 key that's
0.017 -0.000 at info
0.017 0.011 i sent
0.017 0.036 channe
0.017 0.001 execut
0.017 -0.001 my files
0.017 -0.002 spalt~
0.017 -0.002 tabel~
0.017 -0.000 openin it
0.017 -0.016 adviso for
0.017 0.014 renvo~
0.017 -0.001 but with
0.017 -0.001 thrown out
0.017 -0.002 dummy
0.017 -0.006 large
0.017 -0.001 ^wifi
0.017 -0.001 ballot
0.017 -0.015 pull
0.017 -0.001 set to
0.017 -0.001 shops
0.017 -0.004 en naviga
0.017 -0.004 naviga priv
0.017 -0.007 印
0.017 -0.000 we plan
0.017 -0.001 export is
0.017 -0.002 sees the
0.017 0.007 out
0.017 -0.024 ^org
0.017 -0.001 arg
0.017 0.015 sent a
0.017 -0.003 kille~
0.017 -0.009 ^archiv
0.017 -0.002 and all
0.017 0.001 you'll
0.017 -0.001 comman inject
0.017 -0.004 mit der
0.017 0.017 this week
0.017 -0.006 ^saml
0.017 -0.002 x exampl
0.017 -0.009 keys in
0.017 -0.001 accoun with
0.017 -0.003 脚 本
0.017 -0.001 lite
0.017 -0.010 you get
0.017 -0.001 it's always
0.017 -0.014 not an
0.017 -0.002 like #
0.017 -0.002 cwe
0.017 -0.000 old key
0.017 -0.015 ship
0.017 -0.001 a curl
0.017 -0.003 the pdf
0.017 -0.000 tls certif
0.017 -0.004 datei~
0.017 0.020 instru
0.017 -0.001 check compar
0.017 -0.022 use this
0.017 -0.032 ^更
0.017 -0.002 or a
0.017 -0.001 length field
0.017 -0.002 任 何
0.017 -0.001 imagin
0.017 -0.002 mass assign
0.017 -0.001 our school
0.017 -0.004 trocar
0.017 -0.001 only found
0.017 -0.001 client can
0.017 -0.004 opened a
0.017 -0.002 sha256 and
0.017 -0.005 unfur~
0.017 -0.001 accept unsign
0.017 -0.001 amoun~
0.017 -0.004 who gets
0.017 -0.001 foundr attach
0.017 -0.001 in foundr
0.017 -0.002 share one
0.017 -0.003 from people
0.017 -0.004 ^ping
0.017 0.024 the custom
0.017 -0.003 ^order
0.017 -0.010 good
0.017 -0.007 ^unesca
0.017 -0.005 name goes
0.017 -0.018 curio~
0.017 -0.018 just curiou
0.017 -0.002 follow only
0.017 -0.002 only posts
0.017 -0.000 previe with
0.017 -0.000 logs the
0.017 -0.000 leave the
0.017 -0.061 no
0.017 -0.001 module #
0.017 -0.001 happen in
0.017 0.016 proces and
0.017 -0.010 accord
0.017 -0.002 dll from
0.017 -0.018 a settin
0.017 -0.002 head
0.017 -0.001 from it
0.017 -0.010 to help
0.017 -0.005 detect with
0.017 -0.002 nenhu~
0.017 -0.005 the messag
0.017 -0.004 sitzun
0.017 -0.004 überne
0.017 -0.007 out visito
0.017 -0.002 the buffer
0.017 -0.002 plugin are
0.017 -0.015 we think
0.017 -0.000 client wrote
0.017 -0.003 retri~
0.017 -0.021 have it
0.017 -0.004 своём
0.017 -0.010 ^connec
0.017 -0.001 exit stops
0.017 -0.001 expens
0.017 -0.003 page had
0.017 -0.003 summar a
0.017 -0.003 to summar
0.016 -0.012 ^undo
0.016 0.012 relay
0.016 -0.001 local privil
0.016 0.054 á para
0.016 -0.004 show up
0.016 -0.002 jobs
0.016 -0.001 plain user
0.016 0.002 make a
0.016 -0.000 and tests
0.016 -0.001 the notifi
0.016 0.023 ^deadli
0.016 -0.003 header to
0.016 -0.004 érifie
0.016 -0.009 served by
0.016 -0.002 with mitmpr
0.016 -0.029 件
0.016 -0.000 fork of
0.016 -0.002 are all
0.016 -0.002 with name
0.016 -0.005 gets it
0.016 -0.001 docs tell
0.016 -0.001 tell people
0.016 -0.007 booki~
0.016 -0.005 allow list
0.016 -0.003 the label
0.016 -0.003 the checks
0.016 -0.002 of whoeve
0.016 0.013 addres or
0.016 -0.003 i hope
0.016 -0.036 ^cve
0.016 -0.008 色
0.016 -0.008 角
0.016 0.013 in and
0.016 -0.000 messag in
0.016 -0.001 plain~
0.016 -0.003 factu~
0.016 -0.004 trigge a
0.016 -0.003 shared with
0.016 -0.003 payloa from
0.016 -0.011 mit dem
0.016 -0.005 確 認
0.016 -0.005 者 で
0.016 -0.003 ^images
0.016 0.040 全
0.016 -0.001 要 登
0.016 -0.005 foreig
0.016 -0.003 link of
0.016 -0.003 a branch
0.016 -0.012 month
0.016 -0.000 so each
0.016 -0.014 ^absage
0.016 -0.002 be seen
0.016 -0.014 self
0.016 -0.001 uid #
0.016 -0.001 direkt
0.016 -0.001 zeile
0.016 -0.038 blocks
0.016 -0.001 alg none
0.016 -0.001 with alg
0.016 -0.005 境
0.016 -0.002 would have
0.016 -0.020 quest~
0.016 -0.004 see my
0.016 0.006 says it
0.016 -0.002 namesp admin
0.016 -0.020 hoster
0.016 0.014 mich
0.016 0.014 üssel
0.016 -0.004 room in
0.016 -0.002 code on
0.016 -0.001 attack exampl
0.016 -0.001 clini~
0.016 -0.001 messag as
0.016 -0.001 file etc
0.016 -0.037 loop
0.016 -0.005 isn't shown
0.016 -0.000 anothe binary
0.016 -0.005 mail client
0.016 0.031 pour
0.016 -0.001 all employ
0.016 -0.007 two weeks
0.016 -0.002 direcc ón
0.016 -0.002 la direcc
0.016 -0.002 ón aparec
0.016 -0.002 úmero en
0.016 0.011 but he
0.016 -0.001 api token
0.016 -0.003 method
0.016 -0.001 the admin'
0.016 -0.001 anonym visito
0.016 -0.008 https evil
0.016 -0.002 and set
0.016 -0.002 metri~
0.016 0.001 of someon
0.016 -0.002 not #
0.016 -0.005 remote html
0.016 -0.006 fenst~
0.016 -0.001 connec with
0.016 -0.001 lang runtim
0.016 -0.000 has write
0.016 -0.005 used it
0.016 -0.001 releas build
0.016 -0.004 peuve~
0.016 -0.013 tree
0.016 -0.001 expand
0.016 -0.002 っ て
0.016 -0.002 も 管
0.016 -0.002 返 っ
0.016 -0.001 catalo
0.016 -0.002 file can
0.016 -0.025 # is
0.016 -0.001 and readin
0.016 -0.001 my laptop
0.016 -0.001 token with
0.016 -0.001 sends it
0.016 -0.008 limit on
0.016 -0.020 hurry
0.016 0.009 defaul config
0.016 -0.001 inkwel
0.016 -0.001 by everyo
0.016 -0.014 ^camera
0.016 0.003 commit is
0.016 -0.001 signed with
0.016 -0.003 参
0.016 -0.002 keep a
0.016 -0.002 window i
0.016 -0.001 saw it
0.016 -0.006 anfra~
0.016 -0.004 ível
0.016 -0.008 arqui~
0.016 -0.001 gnu
0.016 -0.010 mon
0.016 -0.004 cleare
0.016 -0.003 os
0.016 -0.001 and see
0.016 -0.001 this great
0.016 0.014 y
0.016 -0.002 charac of
0.016 -0.003 used in
0.016 -0.003 getes~
0.016 -0.001 an access
0.016 -0.003 chmod
0.016 -0.002 务 器
0.016 -0.002 服 务
0.016 -0.002 预 览
0.016 0.029 we are
0.016 -0.001 les factur
0.016 -0.011 requi~
0.016 -0.001 the market
0.016 -0.003 人 的
0.015 -0.011 die nummer
0.015 -0.000 audien
0.015 -0.096 ^featur
0.015 0.007 見
0.015 -0.001 names and
0.015 -0.002 than once
0.015 0.010 log output
0.015 0.010 releva log
0.015 -0.036 trust~
0.015 -0.004 at first
0.015 0.011 弱 性
0.015 0.011 脆 弱
0.015 0.002 an old
0.015 -0.002 peer sends
0.015 -0.005 again and
0.015 -0.000 tokens of
0.015 -0.003 人 の
0.015 -0.007 anothe countr
0.015 -0.000 everyo for
0.015 -0.005 the code
0.015 -0.009 checke in
0.015 0.038 dead
0.015 -0.001 real ip
0.015 -0.001 npm token
0.015 -0.003 see it
0.015 -0.000 stores the
0.015 -0.001 bearer
0.015 -0.003 skrip~
0.015 0.024 pay
0.015 -0.001 with upload
0.015 -0.001 busy for
0.015 -0.005 oom
0.015 -0.003 people in
0.015 -0.002 recie~
0.015 -0.003 perfil de
0.015 -0.018 landin
0.015 -0.001 code in
0.015 -0.015 calle~
0.015 -0.002 gives the
0.015 -0.003 ção no
0.015 -0.001 the reader
0.015 -0.003 no servid
0.015 -0.003 ário comum
0.015 -0.005 ^lire
0.015 -0.004 is encryp
0.015 -0.002 suppos to
0.015 -0.001 is delive
0.015 -0.017 ^suche
0.015 -0.004 choic~
0.015 -0.004 my choice
0.015 -0.001 exampl and
0.015 -0.012 outro~
0.015 -0.001 test accoun
0.015 -0.007 失
0.015 -0.009 ^cross
0.015 -0.005 params
0.015 0.015 los
0.015 -0.013 ^titles
0.015 -0.008 log4j #
0.015 -0.002 before it's
0.015 -0.001 notes~
0.015 -0.003 досту~
0.015 -0.003 доступ по
0.015 -0.003 други~
0.015 -0.003 других пользо
0.015 -0.003 по прямой
0.015 -0.003 прямо~
0.015 -0.003 прямой ссылке
0.015 -0.005 stagin
0.015 -0.001 consul
0.015 -0.001 for guests
0.015 0.003 feb
0.015 -0.005 switch off
0.015 -0.003 拿
0.015 -0.001 upload is
0.015 -0.003 banco
0.015 -0.001 the variab
0.015 -0.038 na
0.015 -0.000 playb~
0.015 -0.004 start page
0.015 -0.001 ioctl
0.015 -0.001 true is
0.015 -0.003 downlo the
0.015 -0.002 strac~
0.015 -0.001 signat isn't
0.015 -0.025 create
0.015 -0.001 a demo
0.015 -0.011 エ
0.015 -0.001 level can't
0.015 -0.001 rip
0.015 0.016 a normal
0.015 -0.002 releas binari
0.015 -0.001 while lookin
0.015 -0.001 birthd phone
0.015 -0.001 sessio are
0.015 -0.002 ^plan
0.015 -0.000 filter is
0.015 -0.022 be good
0.015 -0.022 good to
0.015 -0.006 the member
0.015 -0.001 puttin
0.015 -0.050 ^releas
0.015 -0.018 ^level
0.015 0.059 came
0.015 0.018 page that
0.015 0.021 plan to
0.015 -0.018 sesi ón
0.015 0.021 ^mentio
0.014 -0.018 captch
0.014 -0.058 contai
0.014 0.025 hand it
0.014 0.020 по
0.014 0.023 复
0.014 -0.025 usu
0.014 -0.036 ^ー
0.014 -0.017 明
0.014 -0.019 pinne~
0.014 0.039 the mainta
0.014 -0.088 only
0.014 0.018 テ ィ
0.014 0.038 custom
0.014 0.039 that is
0.013 0.031 team is
0.013 -0.021 ^email
0.013 -0.024 securi audit
0.013 0.033 paying
0.013 0.087 ês
0.013 0.037 open a
0.013 -0.036 formul
0.013 0.053 ^gives
0.013 -0.026 injec~
0.013 -0.026 overwr the
0.013 0.018 priv é
0.013 0.028 to write
0.013 -0.033 pictur
0.013 0.032 it over
0.013 -0.020 ^fica
0.013 0.016 serio~
0.013 0.021 ^organi
0.013 0.050 analys
0.013 0.016 not a
0.013 -0.031 all repos
0.012 0.124 ^em
0.012 0.020 to open
0.012 0.086 partic
0.012 -0.031 ^quick
0.012 -0.089 transl
0.012 0.019 intend
0.012 0.025 chann~
0.012 -0.042 ^licenc
0.012 -0.018 changi the
0.012 0.019 questi about
0.012 0.018 appare
0.012 -0.025 れ
0.012 0.024 ^securi
0.012 -0.016 ^benutz
0.012 0.022 rights
0.012 0.022 weeks and
0.012 -0.041 fixed
0.012 -0.016 öschen
0.012 0.018 # since
0.011 0.018 parle~
0.011 0.025 to report
0.011 0.019 someon to
0.011 -0.043 a commer
0.011 -0.029 licen~
0.011 0.016 ^librar
0.011 0.020 the menu
0.011 0.022 releva
0.011 0.019 and your
0.011 0.023 a thing
0.011 0.081 date
0.011 -0.021 ^give
0.011 -0.021 we have
0.011 0.060 parti~
0.011 0.023 セ
0.011 -0.019 poison
0.011 0.045 progr~
0.011 -0.052 the reposi
0.011 -0.029 the config
0.011 -0.040 @guessing
0.011 -0.044 list of
0.011 0.044 recei~
0.011 -0.083 ^have
0.010 -0.022 quick
0.010 -0.016 ^passe
0.010 -0.016 pc
0.010 0.019 ört
0.010 -0.027 ^本
0.010 -0.035 well
0.010 -0.021 small
0.010 0.021 next person
0.010 0.036 a #
0.010 0.022 write up
0.010 -0.051 ^into
0.010 -0.144 they
0.010 0.019 for that
0.010 0.026 either
0.010 0.075 箱
0.010 0.016 其 他
0.010 0.018 includ
0.010 -0.089 list
0.010 0.027 custo~
0.009 0.029 i won't
0.009 0.023 payin~
0.009 0.021 sie
0.009 -0.017 bar
0.009 -0.034 ^l
0.009 0.030 to it
0.009 -0.039 lines
0.009 -0.025 formu~
0.009 -0.023 docker
0.009 -0.023 pictu~
0.009 0.023 how it
0.009 -0.016 ^role
0.008 0.021 ^crypto
0.008 -0.085 npm
0.008 0.038 you know
0.008 0.016 right~
0.008 -0.020 ^on
0.008 -0.015 号
0.008 -0.088 pr
0.008 0.015 relev~
0.008 0.027 by my
0.008 -0.019 @open-net
0.008 0.049 and i
0.008 0.016 latest
0.008 -0.017 dark
0.007 0.026 deadli
0.007 -0.018 creat~
0.007 0.015 for someth
0.007 -0.018 contac in
0.007 -0.063 ^npm
0.007 0.027 way around
0.007 -0.018 compre
0.007 -0.015 ^questi
0.007 0.019 a public
0.007 0.018 eithe~
0.007 -0.018 открыв
0.007 -0.022 crates
0.007 0.020 form is
0.007 0.022 ist f
0.007 0.047 subjec
0.006 -0.016 docke~
0.006 -0.020 turn on
0.006 0.020 found while
0.006 -0.019 inicia
0.006 0.021 i asked
0.006 -0.043 admini
0.006 0.026 to find
0.006 -0.027 site
0.006 0.016 i'd prefer
0.006 -0.020 repo
0.006 0.026 bonjou
0.006 -0.017 on by
0.005 0.034 authen
0.005 0.028 # mailbo
0.005 0.028 is full
0.005 0.028 mail came
0.005 0.028 mailbo full
0.005 0.027 agreed
0.005 -0.017 さ れ
0.005 0.019 an error
0.005 -0.016 ^even
0.005 -0.033 ^image
0.005 0.057 ^@concealed
0.005 -0.023 built
0.005 0.015 got an
0.005 0.015 lista
0.005 -0.019 a course
0.005 0.066 como
0.005 0.017 includ the
0.005 -0.034 expect
0.005 0.021 error #
0.005 -0.015 crate~
0.005 0.033 subje~
0.005 -0.018 ^was
0.005 0.016 me for
0.004 0.039 # days
0.004 -0.031 string
0.004 -0.024 a quote
0.004 0.020 proces for
0.004 -0.031 affect
0.004 0.022 an open
0.004 -0.047 start~
0.004 0.034 the list
0.004 -0.020 our server
0.004 0.027 ^site
0.004 -0.017 the commun
0.004 -0.016 called
0.004 0.018 bonjo~
0.004 0.052 d á
0.004 0.024 authe~
0.004 0.019 agree~
0.004 -0.035 stored
0.004 0.015 the import
0.004 -0.017 nie
0.004 -0.096 ^of
0.004 0.016 defaul instal
0.004 0.028 a look
0.003 -0.023 il
0.003 0.082 ^tried
0.003 -0.024 expec~
0.003 -0.029 # releas
0.003 0.049 ^issues
0.003 -0.026 as part
0.003 -0.022 strin~
0.003 -0.018 the first
0.003 -0.015 ía
0.003 0.015 be sent
0.003 -0.022 affec~
0.003 0.019 issue~
0.003 0.033 previo
0.003 -0.017 mettre
0.003 0.021 other way
0.003 -0.037 connec
0.003 0.023 tell the
0.003 -0.016 last month
0.003 0.039 ^proble
0.002 -0.028 # in
0.002 -0.048 ^turn
0.002 0.026 issues in
0.002 -0.020 ス
0.002 -0.023 ^banner
0.002 0.122 ^an
0.002 0.017 of those
0.002 0.053 to me
0.002 0.020 gives a
0.002 0.024 app store
0.002 -0.032 lol
0.002 -0.019 mot
0.002 -0.036 can send
0.002 0.018 a custom
0.002 -0.017 pr if
0.002 0.054 should it
0.001 0.021 aufgef
0.001 -0.031 frame
0.001 0.018 ask
0.001 0.024 reads the
0.001 -0.018 有 用
0.001 -0.026 ^create
0.001 -0.102 under
0.001 -0.019 on tuesda
0.001 0.089 ^全
0.001 -0.018 test instan
0.001 0.032 ^module
0.001 -0.023 tag
0.001 -0.022 身
0.001 -0.019 starti
0.001 0.043 call
0.001 -0.018 ldap
0.001 0.028 comes out
0.001 -0.051 dem
0.000 0.027 ^somebo
0.000 0.021 you should
0.000 -0.030 to be
0.000 -0.086 check~
0.000 -0.093 case
0.000 0.045 can talk
0.000 -0.020 timeli
0.000 0.025 and don't
-0.000 -0.023 php in
-0.000 -0.037 ^are
-0.000 0.024 2nd
-0.000 0.033 ^issue
-0.000 0.016 could have
-0.000 0.018 ich eine
-0.000 0.032 hacker progra
-0.000 0.032 pause~
-0.000 -0.035 have nothin
-0.000 -0.023 commu~
-0.000 0.023 you first
-0.000 0.035 refere
-0.000 0.045 paused
-0.000 -0.033 commun
-0.000 0.032 have one
-0.000 0.018 a high
-0.000 0.024 follow a
-0.000 0.024 we follow
-0.001 0.063 ^hacker
-0.001 0.017 policy and
-0.001 0.027 einen
-0.001 0.017 weakne
-0.001 0.040 report ready
-0.001 -0.053 in case
-0.001 -0.016 practi
-0.001 0.032 and it's
-0.001 0.015 is expire
-0.001 -0.037 who do
-0.001 0.038 says mail
-0.001 0.025 сообщ~
-0.001 0.016 mentio a
-0.001 -0.020 ^custom
-0.001 -0.036 other projec
-0.001 -0.015 backpo to
-0.001 -0.016 like others
-0.001 0.022 you use
-0.001 0.051 easy
-0.001 -0.025 and found
-0.001 0.028 sicher ücke
-0.001 0.020 correc the
-0.001 0.018 reach the
-0.001 -0.050 no findin
-0.001 0.016 we're a
-0.001 0.015 an e
-0.001 0.023 securi privat
-0.001 -0.016 spoofe
-0.001 0.023 that a
-0.001 0.015 quel
-0.001 -0.023 should use
-0.001 -0.062 commer
-0.001 0.018 vulner button
-0.001 0.028 websit and
-0.001 0.041 ücke
-0.001 0.059 md says
-0.002 0.041 i'd be
-0.002 -0.063 work
-0.002 0.028 poten~
-0.002 0.022 showe~
-0.002 0.016 is closed
-0.002 0.022 do you
-0.002 -0.022 a joke
-0.002 0.044 ^hosted
-0.002 0.029 is disabl
-0.002 -0.021 xxxx
-0.002 -0.030 risk assess
-0.002 0.063 to submit
-0.002 -0.023 到
-0.002 0.027 please enable
-0.002 0.027 is dead
-0.002 0.027 concer the
-0.002 0.017 report enable
-0.002 0.076 邮
-0.002 -0.016 contac for
-0.002 -0.024 to discus
-0.002 -0.024 within #
-0.002 0.020 with severa
-0.002 -0.018 gb
-0.002 -0.018 days in
-0.002 0.018 a date
-0.002 0.018 agree on
-0.002 0.018 date before
-0.002 0.018 to agree
-0.002 0.057 ^ücke
-0.002 -0.022 ^owner
-0.002 0.021 covere
-0.002 -0.031 us for
-0.002 -0.031 to github
-0.002 -0.018 securi fixes
-0.002 0.039 potent
-0.002 0.032 showed
-0.002 0.026 it's public
-0.002 -0.031 joke
-0.002 0.020 charg~
-0.002 0.017 again on
-0.002 0.017 the 3rd
-0.002 0.054 it go
-0.002 0.017 are closed
-0.002 0.017 discor dms
-0.002 0.017 dms are
-0.002 0.101 weeks
-0.002 -0.031 ^show
-0.002 0.037 lookin for
-0.002 0.029 the 14th
-0.002 0.017 team of
-0.003 0.037 video is
-0.003 0.035 cvss
-0.003 -0.020 brows~
-0.003 -0.017 until the
-0.003 0.024 securi tab
-0.003 0.017 group at
-0.003 0.025 more in
-0.003 -0.040 for transl
-0.003 0.025 agree
-0.003 0.021 someth to
-0.003 0.017 告 安
-0.003 0.017 请 提
-0.003 -0.018 json
-0.003 0.018 un probl
-0.003 0.015 不 便
-0.003 0.015 节 不
-0.003 0.031 my mail
-0.003 0.018 possib becaus
-0.003 0.018 eine mailad
-0.003 0.018 maila~
-0.003 0.018 en parler
-0.003 0.018 parler ici
-0.003 0.018 pas en
-0.003 0.018 qui écrire
-0.003 -0.050 channe in
-0.003 0.035 more here
-0.003 0.019 we use
-0.003 0.031 have result
-0.003 0.031 univer group
-0.003 -0.022 so all
-0.003 0.031 ^到
-0.003 0.021 das nicht
-0.003 0.021 etwas gefund
-0.003 0.021 gefund das
-0.003 0.021 habe etwas
-0.003 -0.016 enable privat
-0.003 0.029 charge
-0.003 0.025 3rd
-0.003 -0.022 イ
-0.003 0.174 addre~
-0.003 0.023 notice someth
-0.003 0.025 dms
-0.003 0.059 and have
-0.003 0.028 share detail
-0.003 0.021 need someon
-0.004 0.018 # projec
-0.004 -0.016 have got
-0.004 -0.049 privat vulner
-0.004 0.042 14th
-0.004 0.016 for vulner
-0.004 0.016 个 安
-0.004 0.016 便 在
-0.004 0.016 哪 里
-0.004 0.016 在 这
-0.004 0.016 的 邮
-0.004 0.016 这 里
-0.004 0.016 里 公
-0.004 0.016 问 安
-0.004 0.017 不 想
-0.004 0.017 想 公
-0.004 0.020 in charge
-0.004 0.053 talk to
-0.004 -0.029 browse
-0.004 -0.021 ^poison
-0.004 -0.017 put in
-0.004 0.029 disclo them
-0.004 -0.060 ^enable
-0.004 0.061 发
-0.004 -0.021 operat
-0.004 0.016 sicure
-0.004 0.016 isn't public
-0.004 0.027 kontak f
-0.004 0.019 trouv é
-0.004 0.018 to mail
-0.004 0.018 rappo~
-0.004 0.018 un rappor
-0.004 0.020 imple~
-0.004 -0.017 a user
-0.004 0.019 contac s
-0.004 0.016 a univer
-0.004 -0.018 to fill
-0.004 -0.040 proje~
-0.004 0.025 mailad
-0.004 0.032 me a
-0.004 0.026 parler
-0.004 0.019 but no
-0.004 0.054 waiti~
-0.004 0.034 you a
-0.004 -0.031 attach
-0.004 -0.031 know how
-0.004 0.028 paper comes
-0.004 0.024 lead
-0.004 0.030 contac you
-0.004 0.016 え て
-0.004 0.016 く だ
-0.004 0.016 さ い
-0.004 0.016 だ さ
-0.004 0.016 て く
-0.004 0.016 の 報
-0.004 0.016 を 教
-0.004 0.016 先 を
-0.004 0.016 告 先
-0.004 0.016 場 で
-0.004 0.016 性 の
-0.004 0.016 教 え
-0.004 -0.017 工 具
-0.004 -0.017 库 有
-0.004 -0.017 描 工
-0.004 -0.017 用 到
-0.004 -0.017 赖 库
-0.004 -0.020 项 目
-0.005 0.021 便 公
-0.005 -0.016 please upgrad
-0.005 0.022 现 了
-0.005 -0.016 看
-0.005 0.024 方 式
-0.005 0.024 系 方
-0.005 0.034 point
-0.005 0.038 the paper
-0.005 0.023 in triage
-0.005 -0.021 ^broken
-0.005 -0.015 which one
-0.005 0.026 提 供
-0.005 0.037 that anybod
-0.005 0.018 and would
-0.005 0.029 全 漏
-0.005 0.249 addres
-0.005 0.018 есть ли
-0.005 0.018 ли почта
-0.005 0.038 for encryp
-0.005 -0.016 it under
-0.005 0.026 to reach
-0.005 0.022 here as
-0.005 0.019 i can't
-0.005 0.023 respon disclo
-0.005 -0.058 settin securi
-0.005 -0.019 metad~
-0.005 -0.016 inside
-0.005 -0.028 ^announ
-0.005 0.026 came back
-0.005 0.024 to look
-0.005 0.015 old versio
-0.005 -0.015 freig~
-0.005 -0.034 asses~
-0.005 -0.030 conten
-0.005 0.053 send you
-0.005 0.022 不 方
-0.005 0.016 хочу писать
-0.005 -0.015 на
-0.005 0.022 反 馈
-0.005 0.015 絡 先
-0.005 -0.033 where is
-0.005 0.030 the result
-0.005 -0.019 github has
-0.005 -0.026 ^log
-0.005 -0.024 ^版
-0.005 -0.023 れ ま
-0.005 0.015 だ
-0.005 0.016 p úblico
-0.005 0.016 úblic~
-0.005 0.015 please contac
-0.005 -0.016 zwei
-0.005 0.023 showed me
-0.005 0.019 only in
-0.005 -0.019 iso
-0.005 0.015 who's the
-0.005 0.033 so please
-0.005 -0.028 ^blocke
-0.006 0.039 the upload
-0.006 0.027 trouv
-0.006 0.022 い 内
-0.006 0.022 け な
-0.006 0.022 は 書
-0.006 0.022 容 で
-0.006 0.055 say more
-0.006 0.025 rappor
-0.006 0.043 days ago
-0.006 0.029 implem
-0.006 0.047 unive~
-0.006 -0.019 founda
-0.006 0.021 un fallo
-0.006 0.025 ^waitin
-0.006 -0.026 projec have
-0.006 -0.019 switch for
-0.006 0.038 ür sicher
-0.006 0.030 дайте почту
-0.006 0.017 on matrix
-0.006 -0.057 projec
-0.006 0.020 from securi
-0.006 0.020 securi for
-0.006 0.077 waitin
-0.006 0.024 全 问
-0.006 0.024 问 题
-0.006 0.023 キ ュ
-0.006 0.023 セ キ
-0.006 0.023 ュ リ
-0.006 0.023 リ テ
-0.006 -0.017 the wiki
-0.006 0.027 开 细
-0.006 0.048 submit a
-0.006 0.022 教
-0.006 0.023 eine schwac
-0.006 0.023 öchte eine
-0.006 -0.025 具
-0.006 -0.025 工
-0.006 -0.025 库
-0.006 0.033 coordi disclo
-0.006 0.045 the open
-0.006 -0.028 项
-0.006 -0.018 没 有
-0.006 0.093 aqui
-0.006 0.020 の
-0.007 -0.029 to somebo
-0.007 0.029 form on
-0.007 0.038 this reposi
-0.007 0.024 confir that
-0.007 0.019 authen but
-0.007 0.035 我
-0.007 0.038 供
-0.007 0.140 concer
-0.007 0.026 ли
-0.007 0.026 почта
-0.007 0.026 it here
-0.007 0.016 here on
-0.007 0.016 é un
-0.007 -0.015 the upgrad
-0.007 0.031 ^馈
-0.007 -0.017 restri
-0.007 0.038 i talk
-0.007 0.033 ^私
-0.007 0.029 an issue
-0.007 -0.027 metada
-0.007 0.020 une vuln
-0.007 0.030 below
-0.007 0.032 ^哪
-0.007 0.032 ^应
-0.007 0.032 ^该
-0.007 -0.017 our procur
-0.007 -0.017 procu~
-0.007 -0.017 securi questi
-0.007 0.031 あ
-0.007 0.016 encont é
-0.007 -0.029 用
-0.007 0.024 報 告
-0.007 -0.049 assess
-0.007 0.037 to contac
-0.007 0.027 куда сообщи
-0.007 0.027 об уязвим
-0.007 0.027 сообщи об
-0.007 0.035 发 现
-0.007 0.031 馈
-0.007 0.024 there or
-0.007 0.037 matri~
-0.007 0.026 or ping
-0.007 0.023 custom and
-0.008 0.018 your site
-0.008 -0.023 ^mot
-0.008 -0.022 ^propos
-0.008 0.037 took it
-0.008 -0.018 is out
-0.008 -0.018 report button
-0.008 -0.016 stays
-0.008 -0.022 n'est
-0.008 0.030 の 場
-0.008 0.030 書 け
-0.008 0.030 開 の
-0.008 0.023 úblico
-0.008 -0.021 ^outros
-0.008 -0.051 risk
-0.008 0.021 report on
-0.008 0.017 or give
-0.008 0.022 个
-0.008 0.046 публик
-0.008 0.019 ne souhai
-0.008 0.019 souhai pas
-0.008 0.019 souha~
-0.008 -0.017 ^path
-0.008 0.016 down
-0.008 0.029 faq
-0.008 0.016 deadl~
-0.008 0.020 becaus i
-0.008 -0.061 ^embarg
-0.008 0.040 публи~
-0.008 0.030 i'm not
-0.008 0.026 very
-0.008 0.032 send my
-0.008 0.039 ^januar
-0.008 0.068 univer
-0.008 0.031 fallo
-0.008 -0.019 securi releas
-0.008 -0.021 part
-0.008 -0.027 mail and
-0.008 0.035 ich m
-0.008 0.089 won't
-0.008 0.030 invite me
-0.008 0.021 to make
-0.008 0.015 besch~
-0.008 0.015 sie nicht
-0.008 0.015 wen kann
-0.008 0.015 öchte sie
-0.008 0.015 öffent beschr
-0.008 0.016 twitt~
-0.008 0.019 eine sicher
-0.008 -0.043 i contac
-0.008 0.043 дайте
-0.008 0.043 здесь
-0.008 0.043 почту
-0.008 0.016 labs
-0.009 0.028 analy~
-0.009 -0.020 ^handle
-0.009 0.051 一
-0.009 0.033 receiv a
-0.009 -0.037 目
-0.009 0.035 题
-0.009 -0.015 query
-0.009 0.031 ^だ
-0.009 0.031 ^報
-0.009 0.031 ^教
-0.009 -0.035 ^库
-0.009 0.043 no contac
-0.009 -0.017 プ
-0.009 0.039 私 下
-0.009 0.031 who is
-0.009 -0.015 ^player
-0.009 0.016 enabli
-0.009 0.018 the auth
-0.009 -0.016 ^pages
-0.009 0.042 联 系
-0.009 -0.026 ^@policy-talk
-0.009 0.040 please look
-0.009 -0.017 clickj
-0.009 -0.017 detail and
-0.009 0.024 vertra melden
-0.009 0.068 paper
-0.009 0.060 pgp key
-0.009 0.042 書
-0.009 0.042 细 节
-0.009 -0.016 there' nothin
-0.009 0.036 provid a
-0.009 0.023 don't think
-0.009 0.029 report a
-0.009 -0.030 type
-0.009 -0.023 ^provid
-0.009 0.022 proble in
-0.009 0.021 kann ich
-0.009 -0.021 fill in
-0.009 -0.022 依 赖
-0.009 0.038 in here
-0.009 0.018 is gone
-0.009 0.041 you prefer
-0.009 -0.021 someb~
-0.009 0.021 someth sensit
-0.009 0.020 this gives
-0.009 0.021 the mailbo
-0.010 -0.028 da
-0.010 0.024 an wen
-0.010 -0.019 when i
-0.010 0.025 gefun~
-0.010 -0.050 ^move
-0.010 0.149 ^team
-0.010 -0.015 not found
-0.010 -0.017 repos~
-0.010 -0.024 # vulner
-0.010 0.026 logs
-0.010 0.016 securi proble
-0.010 -0.025 intern
-0.010 -0.015 securi fix
-0.010 0.037 runnin instan
-0.010 0.020 方 便
-0.010 -0.090 passw~
-0.010 0.043 безоп~
-0.010 0.036 pgp or
-0.010 0.017 on purpos
-0.010 0.017 purpo~
-0.010 0.029 ping me
-0.010 0.024 are over
-0.010 0.024 days are
-0.010 0.036 days so
-0.010 0.028 ^fallo
-0.010 0.029 adress
-0.010 0.021 问 有
-0.010 0.015 addres bounce
-0.010 0.032 next month
-0.010 0.066 which addres
-0.010 0.022 了 一
-0.010 -0.017 义
-0.010 -0.017 转
-0.010 0.023 he can
-0.010 0.023 he showed
-0.010 0.023 that he
-0.010 0.054 ^three
-0.010 0.039 concer your
-0.010 0.039 inform on
-0.010 0.039 your produc
-0.010 -0.024 procur
-0.010 0.051 gesuc~
-0.010 0.051 sicher gesuch
-0.010 -0.018 fixes ghsa
-0.010 0.045 ^pour
-0.010 0.017 aqu í
-0.010 0.019 an automa
-0.010 0.019 automa answer
-0.010 -0.016 robots txt
-0.010 -0.016 robot~
-0.010 0.034 先
-0.010 0.034 報
-0.010 0.030 nicht öffent
-0.010 0.028 your securi
-0.011 0.107 a findin
-0.011 0.027 intera
-0.011 0.038 об
-0.011 0.038 сообщи
-0.011 0.019 比
-0.011 0.019 较
-0.011 0.038 公 開
-0.011 -0.032 扫 描
-0.011 0.108 send it
-0.011 0.053 matrix
-0.011 0.048 не хочу
-0.011 -0.032 conne~
-0.011 0.018 or by
-0.011 0.055 prefe~
-0.011 -0.019 ^practi
-0.011 0.026 hosted versio
-0.011 0.017 the 2nd
-0.011 0.023 with poc
-0.011 0.016 ^write
-0.011 0.037 public tracke
-0.011 0.100 days
-0.011 0.031 securi bug
-0.011 0.034 has discov
-0.011 0.030 natio~
-0.011 0.083 priva~
-0.011 0.036 have someth
-0.011 0.054 邮 箱
-0.011 0.017 any of
-0.011 -0.023 a switch
-0.011 0.042 a chi
-0.011 0.042 chi segnal
-0.011 0.042 scriv~
-0.011 0.042 segnal una
-0.011 0.042 vorrei scrive
-0.011 0.037 next
-0.011 0.041 you pay
-0.011 0.051 that concer
-0.011 -0.016 compt~
-0.011 -0.016 fragt
-0.011 0.026 souhai
-0.011 0.097 conce~
-0.011 0.043 report for
-0.011 0.047 i've a
-0.011 0.052 not share
-0.011 -0.032 r
-0.011 -0.022 g
-0.011 0.045 know where
-0.011 0.022 you an
-0.011 0.039 easy to
-0.011 0.045 to tell
-0.011 0.017 canal privad
-0.011 0.017 privad para
-0.011 0.021 de un
-0.011 0.021 public los
-0.012 -0.033 存
-0.012 0.026 any other
-0.012 0.019 result for
-0.012 -0.064 ^app
-0.012 0.020 好
-0.012 0.071 i send
-0.012 0.036 écrir~
-0.012 -0.027 found that
-0.012 0.055 公 开
-0.012 0.031 to publis
-0.012 0.023 quiero public
-0.012 0.016 a defaul
-0.012 0.031 wrote to
-0.012 -0.023 secure
-0.012 0.128 conta~
-0.012 -0.027 secre~
-0.012 -0.034 along
-0.012 0.022 beschr
-0.012 0.023 twitte
-0.012 0.024 listi~
-0.012 0.033 一 个
-0.012 -0.020 where can
-0.012 -0.025 the releas
-0.012 0.019 en priv
-0.012 -0.015 be closed
-0.012 0.030 told anybod
-0.012 -0.016 entry
-0.012 -0.024 double
-0.012 0.016 encont un
-0.012 0.019 the cna
-0.012 0.042 konta~
-0.012 0.028 los detall
-0.012 -0.022 an option
-0.012 0.048 ^题
-0.012 0.058 not say
-0.012 -0.024 ^プ
-0.012 -0.016 fichie
-0.012 0.019 sent you
-0.012 0.045 ^キ
-0.012 0.045 ^セ
-0.012 0.022 me and
-0.012 0.249 me
-0.012 0.033 to in
-0.013 0.051 topic
-0.013 -0.028 ^ス
-0.013 0.046 ^vertra
-0.013 0.030 thing
-0.013 0.026 that should
-0.013 0.055 私
-0.013 0.059 anyon~
-0.013 0.055 je
-0.013 -0.027 distro
-0.013 0.017 une faille
-0.013 0.017 é une
-0.013 -0.019 a templa
-0.013 0.061 系
-0.013 0.061 联
-0.013 -0.017 危
-0.013 -0.020 a pentes
-0.013 0.023 あ り
-0.013 0.024 a qui
-0.013 0.024 qui én
-0.013 -0.028 wiki
-0.013 0.029 securi report
-0.013 0.032 a way
-0.013 0.028 ^vendor
-0.013 0.024 想
-0.013 0.076 one
-0.013 0.121 ^findin
-0.013 0.060 细
-0.013 0.060 节
-0.013 0.020 of you
-0.013 -0.024 googl~
-0.013 0.047 pubbl~
-0.013 0.039 haven' told
-0.013 0.026 no quiero
-0.013 0.026 quier~
-0.013 0.016 probl ème
-0.013 -0.023 a real
-0.013 0.020 该
-0.013 0.026 securi addres
-0.013 0.029 no reply
-0.013 0.029 reply from
-0.013 0.087 ^mailbo
-0.013 -0.031 依
-0.013 -0.031 赖
-0.013 -0.017 ^usuari
-0.013 0.033 encryp mail
-0.013 -0.031 somebo
-0.013 -0.072 fix
-0.013 0.016 can someon
-0.013 0.049 poc to
-0.013 -0.035 rank
-0.013 0.050 non vorrei
-0.013 0.050 segna~
-0.013 0.050 vorre~
-0.014 0.022 seems wrong
-0.014 0.083 to whom
-0.014 0.017 漏 洞
-0.014 0.050 told me
-0.014 -0.018 conten securi
-0.014 0.031 is respon
-0.014 0.035 wen
-0.014 0.036 gefund
-0.014 -0.017 doubl~
-0.014 -0.024 reposi
-0.014 0.023 someon from
-0.014 0.018 avisar
-0.014 0.015 it gets
-0.014 0.016 websi~
-0.014 0.025 result with
-0.014 -0.040 que
-0.014 0.062 безопа
-0.014 0.081 ^问
-0.014 0.019 anothe addres
-0.014 0.024 purpos
-0.014 0.033 à qui
-0.014 -0.018 passe
-0.014 0.047 け
-0.014 0.031 de s
-0.014 0.043 ^detail
-0.014 0.058 a poc
-0.014 0.015 到 哪
-0.014 -0.016 confus
-0.015 -0.027 credi~
-0.015 -0.039 ^pdf
-0.015 0.061 подро~
-0.015 -0.018 ^tls
-0.015 0.026 someth i
-0.015 0.048 ^先
-0.015 0.023 keine
-0.015 -0.016 traffi
-0.015 -0.022 sugge~
-0.015 0.073 gesuch
-0.015 0.037 tried to
-0.015 0.054 ^об
-0.015 0.054 ^сообщи
-0.015 -0.031 build
-0.015 0.024 aqu
-0.015 0.029 reply with
-0.015 0.025 signal une
-0.015 0.016 有 没
-0.015 0.020 a the
-0.015 0.017 page on
-0.015 -0.022 robots
-0.015 0.020 give me
-0.015 0.021 or open
-0.015 0.058 ^submit
-0.015 0.022 stude~
-0.015 0.028 me please
-0.015 0.025 ne veux
-0.015 0.025 veux pas
-0.015 -0.018 击
-0.015 0.060 писат~
-0.015 0.020 do not
-0.015 -0.021 hour
-0.015 -0.002 getti~
-0.015 -0.011 ^apr
-0.015 -0.011 ^ès
-0.015 -0.004 one with
-0.015 -0.003 望 增
-0.015 -0.002 the cli
-0.015 -0.005 目 前
-0.015 -0.088 bugs
-0.015 0.016 the progra
-0.015 -0.004 ^minute
-0.015 -0.000 think that's
-0.015 -0.001 tidy #
-0.015 0.115 ^there
-0.015 -0.011 ^hides
-0.015 -0.003 accoun to
-0.015 -0.004 ctrl c
-0.015 0.009 result on
-0.015 0.004 an audit
-0.015 -0.000 inject attack
-0.015 -0.046 扫
-0.015 -0.016 to put
-0.015 -0.028 config file
-0.015 -0.005 page i
-0.015 -0.001 the mobile
-0.015 0.008 the pgp
-0.015 0.006 all suppor
-0.015 0.006 for detail
-0.015 -0.003 script tag
-0.015 -0.007 到 #
-0.015 -0.000 permis model
-0.015 -0.007 ^never
-0.015 -0.008 danger
-0.015 0.031 an xss
-0.015 -0.003 fatal error
-0.015 0.069 куда
-0.015 0.069 хочу
-0.015 -0.000 offer~
-0.015 0.018 high #
-0.015 -0.001 patche versio
-0.015 -0.013 days and
-0.015 -0.002 autum~
-0.015 -0.002 before autumn
-0.015 -0.004 it config
-0.015 -0.009 the tls
-0.015 -0.008 at all
-0.015 -0.006 настр~
-0.015 -0.008 aktua~
-0.015 -0.000 who logged
-0.015 0.026 profil or
-0.015 0.079 prefer
-0.015 0.005 よ
-0.015 -0.000 toolki
-0.015 0.021 it arrive
-0.015 -0.000 the escape
-0.015 -0.001 login and
-0.015 -0.000 price in
-0.015 0.026 you've
-0.015 -0.003 on them
-0.015 -0.004 clear~
-0.015 -0.000 # chart
-0.015 -0.003 and our
-0.015 -0.002 giving
-0.015 -0.002 ^embedd
-0.015 -0.005 lookup
-0.015 -0.002 offici image
-0.015 -0.001 and only
-0.015 -0.003 instal #
-0.015 -0.001 is offlin
-0.015 -0.001 extrem
-0.015 -0.002 ^honeyp
-0.015 -0.003 am i
-0.015 -0.006 firef~
-0.015 -0.003 个 用
-0.015 0.080 one of
-0.015 -0.008 hope
-0.015 -0.002 minimi
-0.015 -0.003 ошибка
-0.015 -0.003 я
-0.015 0.043 would like
-0.015 -0.002 is ok
-0.015 0.008 メ ー
-0.015 0.055 takeo~
-0.015 -0.002 ^expiry
-0.015 -0.004 rebuil with
-0.016 -0.001 a check
-0.016 -0.001 it's fixed
-0.016 0.020 januar
-0.016 -0.000 with invali
-0.016 -0.003 alter
-0.016 -0.003 yourse
-0.016 -0.001 how does
-0.016 -0.001 just annoyi
-0.016 0.031 vuln érabil
-0.016 0.031 érabi~
-0.016 -0.001 price~
-0.016 0.055 huntr
-0.016 -0.001 exampl key
-0.016 -0.000 out after
-0.016 -0.003 in ranked
-0.016 -0.003 ranke~
-0.016 -0.001 a note
-0.016 -0.014 commen welcom
-0.016 -0.007 in settin
-0.016 0.026 please create
-0.016 0.014 或 者
-0.016 -0.002 backgr
-0.016 -0.030 tool
-0.016 -0.001 actors
-0.016 -0.001 answer #
-0.016 -0.001 idle
-0.016 -0.002 配 置
-0.016 -0.017 inici~
-0.016 -0.004 since #
-0.016 -0.006 to work
-0.016 -0.011 v1
-0.016 -0.001 by search
-0.016 -0.010 psa
-0.016 0.000 i've writte
-0.016 -0.007 missp~
-0.016 -0.006 read it
-0.016 0.009 nowhe~
-0.016 0.048 discov
-0.016 0.045 ^analys
-0.016 -0.002 unter
-0.016 0.043 nation
-0.016 -0.018 extens
-0.016 0.020 can do
-0.016 -0.033 ^check
-0.016 -0.014 erro
-0.016 -0.004 to answer
-0.016 0.019 app in
-0.016 -0.002 bug the
-0.016 -0.011 upstre
-0.016 0.028 ^さ
-0.016 -0.000 inject can't
-0.016 -0.001 run before
-0.016 0.000 is of
-0.016 -0.006 separa
-0.016 -0.001 capabi
-0.016 -0.003 the option
-0.016 -0.001 metasp
-0.016 0.002 falha de
-0.016 -0.002 me exampl
-0.016 -0.000 bearer token
-0.016 -0.038 known
-0.016 -0.012 puedo inicia
-0.016 -0.001 own commen
-0.016 0.013 says to
-0.016 -0.001 storag
-0.016 -0.004 emulat
-0.016 -0.021 speic~
-0.016 -0.016 时 候
-0.016 0.060 chi
-0.016 0.060 scrive
-0.016 -0.001 be enough
-0.016 -0.005 invita
-0.016 -0.001 who'd like
-0.016 0.017 these things
-0.016 -0.001 the refere
-0.016 -0.014 fix in
-0.016 -0.023 compte
-0.016 -0.004 mysql #
-0.016 -0.004 us a
-0.016 -0.005 証 に
-0.016 -0.003 the pipeli
-0.016 -0.001 a syntax
-0.016 -0.002 to review
-0.016 -0.001 test setup
-0.016 -0.001 compat
-0.016 0.017 works on
-0.016 -0.001 the tokens
-0.016 -0.001 sched~
-0.016 -0.004 my script
-0.016 0.015 prese~
-0.016 -0.001 as promis
-0.016 0.019 d étails
-0.016 0.019 étails ici
-0.016 0.019 étail~
-0.016 0.005 gracia por
-0.016 0.005 por el
-0.016 -0.000 per accoun
-0.016 -0.014 notre
-0.016 -0.000 ^screen
-0.016 -0.005 guard~
-0.016 -0.004 versio of
-0.016 -0.004 follow
-0.016 0.019 about it
-0.016 -0.005 update depend
-0.016 0.007 the vulner
-0.016 0.039 of your
-0.016 -0.001 down for
-0.016 -0.002 dispu~
-0.016 -0.018 consi~
-0.016 0.020 linke~
-0.016 0.016 securi mailbo
-0.016 -0.010 referr
-0.016 -0.000 confus deputy
-0.016 -0.000 deput~
-0.016 -0.001 own file
-0.016 0.064 mailb~
-0.016 -0.001 of memory
-0.016 -0.003 admins can
-0.016 -0.006 displ~
-0.016 0.009 and report
-0.016 -0.000 with signat
-0.016 -0.001 rule doesn'
-0.016 0.063 á
-0.016 0.005 门
-0.016 -0.002 botto~
-0.016 -0.003 times out
-0.016 -0.002 the kernel
-0.016 -0.001 long lines
-0.016 -0.001 it's static
-0.016 -0.003 corpu~
-0.016 -0.000 modifi client
-0.016 -0.000 player with
-0.016 -0.003 wild cve
-0.016 -0.001 result is
-0.016 0.047 the right
-0.016 -0.005 les messag
-0.016 0.019 pense
-0.016 -0.000 bytes #
-0.016 -0.010 socia~
-0.016 -0.004 means
-0.016 -0.001 same in
-0.016 -0.001 the write
-0.016 -0.005 ich sehe
-0.016 -0.058 k
-0.016 -0.005 and can
-0.016 -0.001 docume and
-0.016 -0.015 ^anyone
-0.016 -0.003 excel
-0.016 -0.002 went throug
-0.016 -0.000 everyw on
-0.016 -0.005 ^xz
-0.016 -0.009 ^panic
-0.016 -0.001 gcc #
-0.016 -0.010 posted
-0.016 -0.001 be put
-0.016 -0.001 one ip
-0.016 -0.010 expkey
-0.016 -0.002 sign with
-0.016 0.015 and an
-0.016 -0.002 baby
-0.016 -0.001 suspi~
-0.016 -0.005 not set
-0.016 -0.001 only #
-0.017 -0.003 a malici
-0.017 -0.002 有 人
-0.017 -0.003 can't be
-0.017 -0.002 dismis
-0.017 -0.002 a passwo
-0.017 -0.009 your tool
-0.017 -0.009 whitel
-0.017 0.038 respon for
-0.017 -0.010 'self'
-0.017 -0.000 since moving
-0.017 -0.007 ^theme
-0.017 -0.001 ^@my-code
-0.017 0.011 should see
-0.017 -0.001 user script
-0.017 -0.002 cherr~
-0.017 -0.002 x with
-0.017 -0.002 slack
-0.017 -0.015 n'est pas
-0.017 -0.033 ^twice
-0.017 -0.002 dealt with
-0.017 -0.015 est á
-0.017 -0.003 ^again
-0.017 -0.013 ^browse
-0.017 -0.006 harml~
-0.017 0.018 the button
-0.017 -0.005 望 可
-0.017 0.051 écrire
-0.017 -0.018 ^comman
-0.017 -0.001 certif expire
-0.017 0.023 ^反
-0.017 -0.002 whole office
-0.017 -0.001 mobile app
-0.017 0.097 ^pgp
-0.017 -0.001 in memory
-0.017 -0.001 which was
-0.017 -0.002 wanted
-0.017 0.001 yeste~
-0.017 -0.001 create is
-0.017 -0.003 tabs
-0.017 -0.001 owner and
-0.017 -0.001 don't work
-0.017 -0.001 we want
-0.017 -0.003 too strict
-0.017 -0.007 ticked
-0.017 -0.004 passw örter
-0.017 -0.001 stop
-0.017 -0.004 traini
-0.017 0.015 draft securi
-0.017 -0.004 warnin in
-0.017 -0.000 projec the
-0.017 -0.003 intern servic
-0.017 -0.002 valgri
-0.017 -0.001 finder
-0.017 0.004 arriv~
-0.017 0.152 ready
-0.017 -0.007 by url
-0.017 -0.002 writin
-0.017 -0.002 many of
-0.017 -0.002 codes are
-0.017 -0.001 x86 #
-0.017 -0.000 # browse
-0.017 -0.011 weekl~
-0.017 -0.001 and write
-0.017 -0.001 a blog
-0.017 0.055 euch
-0.017 0.024 漏
-0.017 -0.004 按
-0.017 0.098 in your
-0.017 -0.006 ^expose
-0.017 -0.001 defend flags
-0.017 -0.016 paren~
-0.017 -0.002 # a
-0.017 -0.001 # setup
-0.017 0.002 just tell
-0.017 -0.001 exampl which
-0.017 -0.004 helm
-0.017 -0.004 ^modell
-0.017 -0.013 indep~
-0.017 -0.001 memory usage
-0.017 -0.001 usage grows
-0.017 -0.003 doing wrong
-0.017 -0.003 i doing
-0.017 -0.003 what am
-0.017 -0.000 the logs
-0.017 0.034 listin
-0.017 -0.003 copies
-0.017 -0.007 le fichie
-0.017 -0.004 they have
-0.017 -0.000 note in
-0.017 0.028 问
-0.017 -0.006 ^will
-0.017 -0.002 sigseg
-0.017 -0.007 and get
-0.017 -0.002 detach dom
-0.017 -0.002 detac~
-0.017 -0.002 dom nodes
-0.017 -0.001 ^loadin
-0.017 -0.003 get #
-0.017 -0.001 the thing
-0.017 -0.028 the docs
-0.017 0.037 detal~
-0.017 -0.003 craft
-0.017 -0.001 # req
-0.017 -0.001 req s
-0.017 0.021 ^漏
-0.017 -0.000 as one
-0.017 -0.001 shows wrong
-0.017 -0.002 file inclus
-0.017 -0.002 local file
-0.017 -0.002 level~
-0.017 -0.002 of users
-0.017 -0.003 ghcr
-0.017 -0.004 kill switch
-0.017 -0.003 truste proxie
-0.017 -0.003 setup exe
-0.017 -0.003 to micros
-0.017 -0.005 please add
-0.017 -0.002 live in
-0.017 -0.003 constr inject
-0.017 -0.032 proxy
-0.017 0.038 you in
-0.017 -0.001 the raw
-0.017 -0.000 can live
-0.017 -0.000 live with
-0.017 0.028 cna
-0.017 -0.001 fixed the
-0.017 0.004 being
-0.017 -0.012 please update
-0.017 -0.001 too much
-0.017 0.060 kontak
-0.017 -0.003 warns about
-0.017 -0.001 list with
-0.017 -0.026 zu
-0.017 -0.002 it's #
-0.017 -0.002 older versio
-0.017 -0.003 ce que
-0.017 0.010 pero
-0.017 -0.014 ^behind
-0.018 -0.000 permis checks
-0.018 -0.006 repro
-0.018 -0.001 can access
-0.018 -0.001 is enable
-0.018 -0.008 ^ends
-0.018 -0.002 the clipbo
-0.018 -0.013 自 动
-0.018 -0.008 ^functi
-0.018 -0.000 be fine
-0.018 -0.004 lodas~
-0.018 0.015 the team
-0.018 -0.001 ^asan
-0.018 -0.001 syntax highli
-0.018 -0.003 export of
-0.018 -0.001 by unknow
-0.018 -0.001 certif signed
-0.018 -0.001 unknow author
-0.018 -0.004 says nothin
-0.018 0.011 中
-0.018 -0.001 # before
-0.018 -0.001 will there
-0.018 -0.002 hall of
-0.018 -0.002 of fame
-0.018 -0.003 the roadma
-0.018 0.038 in securi
-0.018 -0.001 introd
-0.018 -0.005 ^bounty
-0.018 -0.004 renov~
-0.018 -0.001 parsin
-0.018 -0.002 a pictur
-0.018 -0.001 on openin
-0.018 -0.002 ^drafts
-0.018 0.010 proto~
-0.018 -0.007 succe~
-0.018 0.026 as collab
-0.018 -0.002 posts are
-0.018 -0.003 the parser
-0.018 -0.001 all and
-0.018 -0.002 found in
-0.018 0.019 is off
-0.018 -0.011 best practi
-0.018 -0.001 thunde
-0.018 -0.002 theory
-0.018 -0.001 moment and
-0.018 0.008 graci~
-0.018 -0.004 mehr
-0.018 -0.002 on to
-0.018 0.028 ticket number
-0.018 -0.003 i add
-0.018 -0.011 utili~
-0.018 -0.002 edited
-0.018 -0.001 race in
-0.018 -0.002 返 回
-0.018 -0.002 self signed
-0.018 0.013 请 问
-0.018 -0.005 ^kills
-0.018 -0.000 made the
-0.018 -0.007 ção de
-0.018 -0.016 зависи
-0.018 -0.016 обнови
-0.018 -0.014 ário
-0.018 0.011 weeks ago
-0.018 -0.005 @spoofable
-0.018 0.021 projec and
-0.018 -0.004 like in
-0.018 -0.004 own machin
-0.018 0.014 cve for
-0.018 0.006 qu
-0.018 -0.003 list for
-0.018 -0.001 hosts that
-0.018 0.025 in may
-0.018 -0.001 server was
-0.018 -0.015 ^run
-0.018 0.002 encuen
-0.018 -0.001 ^deleti
-0.018 -0.014 ès
-0.018 -0.003 import of
-0.018 -0.001 for long
-0.018 -0.005 full report
-0.018 -0.011 the owner
-0.018 0.010 ù
-0.018 -0.011 anmeld schl
-0.018 -0.011 schl ägt
-0.018 -0.011 ägt fehl
-0.018 -0.002 callin
-0.018 -0.003 goblin
-0.018 -0.005 the wild
-0.018 -0.002 severa users
-0.018 -0.008 connex
-0.018 -0.014 so no
-0.018 -0.001 shows up
-0.018 -0.015 認
-0.018 -0.003 build #
-0.018 -0.002 thousa of
-0.018 -0.000 reado~
-0.018 -0.009 pod
-0.018 -0.000 person who
-0.018 -0.000 the person
-0.018 -0.006 exploi the
-0.018 0.036 mir
-0.018 -0.003 discon
-0.018 -0.009 shop
-0.018 -0.004 if not
-0.018 -0.002 the scanne
-0.018 0.051 便
-0.018 -0.003 hierar
-0.018 -0.018 one is
-0.018 -0.001 the retry
-0.018 -0.001 an exploi
-0.018 -0.006 let's encryp
-0.018 -0.002 ^nickna
-0.018 -0.003 by one
-0.018 -0.003 withou an
-0.018 -0.001 vendor copy
-0.018 0.034 the applia
-0.018 -0.001 the avatar
-0.018 0.001 ^multip
-0.018 -0.000 readme mentio
-0.018 0.084 anyone
-0.018 -0.014 ^group
-0.018 -0.002 isn't used
-0.018 -0.000 captur the
-0.018 0.079 ^ich
-0.018 -0.002 infin~
-0.018 -0.001 opa
-0.018 -0.001 test for
-0.018 -0.002 vpn
-0.018 0.088 video
-0.018 -0.014 ^owasp
-0.018 0.038 who's
-0.018 0.014 us to
-0.018 -0.012 ^some
-0.018 -0.003 linte~
-0.018 -0.000 in titles
-0.018 -0.001 accoun if
-0.018 -0.001 misses the
-0.018 -0.001 ^vote
-0.018 -0.004 инъекц
-0.018 -0.003 right for
-0.018 -0.001 body of
-0.018 -0.020 し
-0.018 -0.009 if the
-0.018 -0.008 this app
-0.018 -0.005 warns
-0.018 -0.004 a lot
-0.018 0.035 én
-0.018 -0.001 worrie
-0.018 -0.001 resize
-0.018 -0.007 bumps
-0.018 0.004 prepa~
-0.018 -0.011 stoppe
-0.018 -0.000 the limit
-0.018 -0.002 to update
-0.018 -0.003 becaus it
-0.018 -0.005 it only
-0.018 0.042 je ne
-0.018 -0.009 法
-0.018 -0.001 see what
-0.018 -0.002 ^impers
-0.018 0.024 submit it
-0.018 -0.001 on cookie
-0.018 0.004 was found
-0.019 -0.008 are we
-0.019 -0.003 ^hour
-0.019 -0.002 limit for
-0.019 0.035 going
-0.019 -0.002 restar helps
-0.019 0.035 ^privad
-0.019 -0.006 lost my
-0.019 -0.046 se
-0.019 -0.003 for ever
-0.019 -0.002 路
-0.019 -0.002 the column
-0.019 0.005 two years
-0.019 -0.006 proces with
-0.019 -0.003 to build
-0.019 0.160 poc
-0.019 0.029 not for
-0.019 -0.007 which versio
-0.019 -0.002 users are
-0.019 -0.003 lax
-0.019 -0.003 て い
-0.019 -0.001 sessio was
-0.019 -0.005 with old
-0.019 -0.001 ulimit
-0.019 -0.043 ^依
-0.019 -0.043 ^赖
-0.019 -0.001 to protec
-0.019 -0.002 dumped
-0.019 -0.001 them at
-0.019 -0.034 google
-0.019 0.025 proble de
-0.019 -0.003 patter
-0.019 -0.008 thank you
-0.019 -0.003 postg~
-0.019 -0.002 revers proxy
-0.019 0.067 pubbli
-0.019 -0.001 can forge
-0.019 -0.004 功 能
-0.019 0.009 is anyone
-0.019 -0.018 insecu
-0.019 -0.002 from outsid
-0.019 -0.001 target #
-0.019 -0.003 deadlo
-0.019 0.023 somew~
-0.019 -0.007 ^unit
-0.019 0.058 me to
-0.019 0.037 quiero
-0.019 0.023 probl
-0.019 0.023 ème
-0.019 -0.003 改 成
-0.019 0.014 key on
-0.019 -0.002 pickl~
-0.019 -0.005 seria~
-0.019 0.049 下
-0.019 -0.074 ideas
-0.019 0.017 谢
-0.019 -0.001 rb
-0.019 -0.002 they only
-0.019 0.061 a draft
-0.019 -0.012 す る
-0.019 -0.003 daten~
-0.019 -0.009 on safari
-0.019 -0.025 just for
-0.019 -0.000 large~
-0.019 -0.006 имени
-0.019 -0.006 wonder
-0.019 0.009 platfo
-0.019 -0.004 and doesn'
-0.019 -0.007 deux
-0.019 0.010 you the
-0.019 -0.003 rewri~
-0.019 -0.002 ^md5
-0.019 -0.002 for log4sh
-0.019 0.049 ^wen
-0.019 -0.005 eval is
-0.019 -0.001 key that
-0.019 -0.003 to delete
-0.019 -0.007 が 届
-0.019 -0.007 を 忘
-0.019 -0.007 ド を
-0.019 -0.007 ル が
-0.019 -0.007 届 き
-0.019 -0.007 忘 れ
-0.019 -0.007 envir~
-0.019 -0.006 despu és
-0.019 -0.006 me dice
-0.019 -0.006 és de
-0.019 -0.002 can't move
-0.019 -0.021 ignore
-0.019 0.020 furthe
-0.019 -0.003 ^unknow
-0.019 0.058 ^reward
-0.019 -0.001 so there'
-0.019 -0.004 t élépho
-0.019 -0.004 éléph~
-0.019 -0.002 tests for
-0.019 -0.005 sorted by
-0.019 -0.005 sorte~
-0.019 -0.005 シ ュ
-0.019 -0.005 ッ シ
-0.019 -0.002 'calle option
-0.019 -0.002 'main' panick
-0.019 -0.002 a none
-0.019 -0.002 at 'calle
-0.019 -0.002 none value'
-0.019 -0.002 option unwrap
-0.019 -0.002 panick at
-0.019 -0.002 panic~
-0.019 -0.002 thread 'main'
-0.019 -0.002 unwrap on
-0.019 -0.005 f droid
-0.019 -0.003 about xss
-0.019 -0.002 das passwo
-0.019 -0.003 ^求
-0.019 -0.003 a self
-0.019 -0.000 my user
-0.019 -0.008 betwe~
-0.019 -0.002 mirro~
-0.019 -0.000 isn't a
-0.019 0.007 key with
-0.019 -0.001 find this
-0.019 -0.001 heads
-0.019 -0.018 w äre
-0.019 -0.002 vecto~
-0.019 -0.001 engli~
-0.019 0.071 segnal
-0.019 0.071 vorrei
-0.019 -0.007 is found
-0.019 -0.002 so it's
-0.019 -0.001 wayla~
-0.019 -0.003 scanne flags
-0.019 -0.005 set #
-0.019 -0.002 hardwa
-0.019 -0.002 strips it
-0.019 -0.002 disal~
-0.019 -0.001 refre~
-0.019 -0.007 repeat
-0.019 -0.003 a copy
-0.019 -0.001 first time
-0.019 -0.001 for author
-0.019 -0.007 示 さ
-0.019 -0.002 mal
-0.019 -0.036 openss scorec
-0.019 -0.005 lesso~
-0.019 -0.004 le m
-0.019 -0.004 clone
-0.019 0.011 by your
-0.019 -0.009 websoc
-0.019 -0.002 let guests
-0.019 -0.001 all the
-0.019 0.024 洞
-0.019 -0.022 our securi
-0.019 -0.003 ^able
-0.019 0.004 search engine
-0.019 0.014 ^reach
-0.019 -0.001 jwt with
-0.019 -0.008 i suppos
-0.019 -0.001 sessio expire
-0.019 0.017 report or
-0.019 -0.001 gorou~
-0.019 -0.000 with race
-0.019 -0.015 unread
-0.019 -0.015 option header
-0.019 -0.001 gives you
-0.019 -0.000 upload files
-0.019 -0.012 ^autres
-0.020 -0.002 now we
-0.020 -0.009 fixed in
-0.020 -0.002 in depth
-0.020 -0.000 under my
-0.020 -0.001 when callin
-0.020 -0.002 visits my
-0.020 -0.002 adviso from
-0.020 -0.055 本
-0.020 -0.001 for admins
-0.020 -0.005 sames~
-0.020 0.021 り ま
-0.020 -0.001 amp amp
-0.020 -0.001 shows amp
-0.020 -0.001 rewrit the
-0.020 -0.000 如 何
-0.020 0.031 signa~
-0.020 0.087 ^безопа
-0.020 -0.006 renewa
-0.020 -0.008 么
-0.020 -0.002 at start
-0.020 -0.009 ^bot
-0.020 0.004 everyo who
-0.020 0.011 arbit~
-0.020 0.036 no detail
-0.020 -0.003 # cores
-0.020 0.052 a key
-0.020 -0.013 singl~
-0.020 0.007 libra~
-0.020 0.007 doesn' match
-0.020 0.082 ago
-0.020 0.024 somebo from
-0.020 -0.001 goes up
-0.020 -0.005 ^quote
-0.020 -0.011 some other
-0.020 0.023 websit
-0.020 -0.007 solut~
-0.020 -0.000 on any
-0.020 0.042 descri here
-0.020 -0.003 lost the
-0.020 -0.005 withou login
-0.020 -0.006 ^finish
-0.020 -0.001 admin with
-0.020 -0.001 name in
-0.020 -0.016 codeq~
-0.020 -0.006 defenc in
-0.020 0.018 ^video
-0.020 -0.003 に 認
-0.020 -0.003 は 正
-0.020 -0.003 ド は
-0.020 -0.003 正 し
-0.020 0.005 la versi
-0.020 -0.000 github releas
-0.020 -0.003 tests with
-0.020 -0.002 is shared
-0.020 -0.000 open with
-0.020 -0.001 fetch '
-0.020 -0.002 is wrong
-0.020 0.004 e mail
-0.020 -0.001 our partne
-0.020 -0.014 sbom
-0.020 -0.001 nativ~
-0.020 -0.002 securi vulner
-0.020 0.030 addres is
-0.020 0.005 critic remote
-0.020 -0.003 in mails
-0.020 -0.000 checks mismat
-0.020 -0.001 @drains
-0.020 -0.006 once and
-0.020 -0.001 the termin
-0.020 0.048 detall
-0.020 -0.003 viola~
-0.020 -0.004 woche
-0.020 0.034 rewar~
-0.020 0.010 report with
-0.020 -0.002 maxim~
-0.020 -0.001 all boards
-0.020 -0.000 login lockou
-0.020 -0.007 ^exe
-0.020 -0.006 reinst
-0.020 -0.002 seccom
-0.020 -0.001 user for
-0.020 0.013 my mails
-0.020 0.013 nobody answer
-0.020 -0.023 ^termin
-0.020 -0.012 nice to
-0.020 0.006 faill~
-0.020 -0.015 compla that
-0.020 -0.003 downlo #
-0.020 -0.002 ne se
-0.020 -0.002 ^dump
-0.020 -0.005 acced~
-0.020 -0.012 a member
-0.020 -0.012 攻 击
-0.020 -0.006 conse~
-0.020 -0.001 of us
-0.020 -0.008 制
-0.020 -0.011 butto~
-0.020 -0.002 a millio
-0.020 -0.001 cache key
-0.020 0.002 们
-0.020 -0.001 read files
-0.020 -0.024 that we
-0.020 -0.001 we ask
-0.020 -0.001 i do
-0.020 0.015 descri in
-0.020 -0.005 ^renewa
-0.020 -0.001 doesn' start
-0.020 -0.002 only file
-0.020 -0.001 on one
-0.020 -0.013 resta~
-0.020 -0.008 ^merge
-0.020 -0.005 stabl~
-0.020 -0.004 a title
-0.020 -0.004 penetr
-0.020 -0.000 about sql
-0.020 -0.000 articl about
-0.020 -0.002 begin~
-0.020 -0.002 the beginn
-0.020 -0.005 blocke by
-0.020 -0.000 runs out
-0.020 -0.002 header should
-0.020 0.019 your reposi
-0.020 -0.001 步
-0.020 -0.004 a messag
-0.020 -0.022 securi adviso
-0.020 -0.022 alles
-0.020 -0.001 ^input
-0.020 -0.005 ^権
-0.020 -0.121 ^transl
-0.021 -0.001 # ssrf
-0.021 0.002 ol á
-0.021 0.015 絡
-0.021 0.015 連
-0.021 -0.000 abuse~
-0.021 -0.003 unwrap
-0.021 -0.007 an alert
-0.021 -0.002 instal the
-0.021 0.102 ^gesuch
-0.021 -0.001 ^deep
-0.021 -0.002 enforc
-0.021 0.015 cert cc
-0.021 -0.005 invali creden
-0.021 -0.000 app's
-0.021 0.071 to you
-0.021 0.023 ^洞
-0.021 -0.002 bench
-0.021 -0.002 mails with
-0.021 -0.003 bindin
-0.021 -0.005 prior~
-0.021 0.056 ^bounce
-0.021 -0.003 a hint
-0.021 -0.011 enable
-0.021 -0.003 it still
-0.021 0.008 mais
-0.021 -0.003 to fix
-0.021 0.007 einer
-0.021 -0.002 minute on
-0.021 0.003 enabl~
-0.021 -0.005 üler
-0.021 -0.003 in previe
-0.021 -0.009 hide
-0.021 -0.005 any more
-0.021 -0.039 credit
-0.021 -0.002 packag json
-0.021 0.028 from januar
-0.021 -0.007 足
-0.021 -0.019 自
-0.021 0.088 подроб
-0.021 -0.006 alert privat
-0.021 -0.006 fixtur server
-0.021 -0.006 server key
-0.021 -0.000 vps
-0.021 -0.000 second one
-0.021 0.046 share the
-0.021 0.027 ^receiv
-0.021 -0.001 our instan
-0.021 -0.003 j á
-0.021 -0.012 mark
-0.021 0.031 キ
-0.021 -0.002 rootl~
-0.021 0.028 cvss #
-0.021 -0.001 curren behavi
-0.021 -0.000 believ that
-0.021 -0.000 connec and
-0.021 -0.006 ^建
-0.021 -0.006 ^议
-0.021 -0.031 ^robots
-0.021 -0.002 加 权
-0.021 -0.002 菜 单
-0.021 -0.002 限 管
-0.021 -0.005 traefi
-0.021 0.038 matte~
-0.021 0.033 告
-0.021 -0.001 ^ghosts
-0.021 -0.001 summe~
-0.021 -0.002 the reason
-0.021 -0.015 ^fill
-0.021 -0.004 this librar
-0.021 -0.002 the player
-0.021 -0.002 is slow
-0.021 -0.001 notes of
-0.021 -0.031 sugges
-0.021 -0.027 高
-0.021 0.042 key for
-0.021 -0.001 pi #
-0.021 -0.006 ça marche
-0.021 -0.003 fails on
-0.021 0.015 enviar
-0.021 -0.001 access token
-0.021 0.061 öffen~
-0.021 -0.010 stay
-0.021 -0.004 pool
-0.021 -0.002 login rate
-0.021 -0.002 fronte
-0.021 -0.002 说
-0.021 0.005 answer to
-0.021 -0.002 steal~
-0.021 -0.002 the phone
-0.021 -0.007 ^compil
-0.021 -0.000 packag instal
-0.021 -0.013 feel free
-0.021 -0.013 free to
-0.021 -0.013 to close
-0.021 -0.001 should write
-0.021 -0.001 load checkp
-0.021 -0.004 设 置
-0.021 -0.002 someth in
-0.021 0.009 題
-0.021 0.020 elsew~
-0.021 -0.003 remem~
-0.021 0.014 the poc
-0.021 -0.001 be reacha
-0.021 -0.001 open in
-0.021 -0.005 吗
-0.021 -0.003 rebuil on
-0.021 -0.009 icon
-0.021 -0.036 badge
-0.021 -0.004 disap~
-0.021 -0.032 versio #
-0.021 -0.004 ^consen
-0.021 -0.036 a pr
-0.021 0.131 team
-0.021 -0.001 # helm
-0.021 0.029 colla~
-0.021 -0.003 wordpr
-0.021 -0.003 abstur beim
-0.021 -0.003 abstu~
-0.021 -0.003 beim öffnen
-0.021 -0.003 gro ßer
-0.021 -0.003 ßer pdf
-0.021 -0.003 öffnen gro
-0.021 -0.003 alread report
-0.021 -0.000 the callba
-0.021 -0.007 your demo
-0.021 -0.000 with about
-0.021 -0.006 minor
-0.021 -0.005 multip
-0.021 -0.001 monor~
-0.021 -0.001 tutor~
-0.021 -0.103 chang~
-0.021 -0.004 update fails
-0.021 0.041 canal
-0.021 -0.001 markup
-0.021 -0.002 fine with
-0.021 -0.005 thief
-0.021 0.031 studen
-0.021 -0.005 nothin is
-0.021 0.097 ^куда
-0.021 -0.008 议 增
-0.021 0.036 veux
-0.021 0.036 un proble
-0.021 0.013 need contac
-0.021 -0.011 at least
-0.021 -0.001 extend
-0.021 0.021 life
-0.021 -0.001 inspec
-0.021 -0.003 for localh
-0.021 -0.000 build fails
-0.021 -0.000 callba is
-0.021 0.014 di
-0.021 0.020 a securi
-0.021 0.085 писать
-0.021 0.003 ^txt
-0.021 -0.004 is listed
-0.021 -0.003 vault~
-0.021 -0.001 made anew
-0.021 -0.003 gettin
-0.021 -0.001 group~
-0.021 -0.000 server crashe
-0.021 -0.016 ^两
-0.021 -0.016 ^步
-0.021 -0.016 ^证
-0.021 -0.016 ^验
-0.021 -0.001 split the
-0.021 -0.001 exerc~
-0.021 0.029 # by
-0.021 0.029 in latest
-0.021 0.029 latest releas
-0.021 0.029 pre auth
-0.021 -0.015 ci
-0.022 -0.036 ção
-0.022 -0.004 stacke
-0.022 -0.016 playe~
-0.022 -0.003 extra
-0.022 -0.004 fix is
-0.022 0.004 years ago
-0.022 -0.003 and breaks
-0.022 -0.001 the discus
-0.022 -0.001 ^brute
-0.022 -0.001 ^force
-0.022 -0.001 passwo hash
-0.022 -0.114 by
-0.022 0.025 # pages
-0.022 -0.003 现 在
-0.022 -0.002 webvi~
-0.022 -0.002 harmle but
-0.022 0.019 i can
-0.022 -0.006 delete my
-0.022 -0.000 and user
-0.022 -0.006 i shared
-0.022 -0.005 every time
-0.022 -0.004 outpu~
-0.022 -0.006 ^saving
-0.022 -0.041 quote
-0.022 -0.001 falls throug
-0.022 -0.010 intere
-0.022 -0.003 to swap
-0.022 -0.001 machin with
-0.022 -0.015 log4sh
-0.022 0.002 not about
-0.022 -0.007 healt~
-0.022 -0.008 alert~
-0.022 -0.001 the level
-0.022 -0.001 with platfo
-0.022 -0.002 open socket
-0.022 -0.001 there be
-0.022 0.024 so far
-0.022 -0.001 update check
-0.022 -0.012 ^alerts
-0.022 -0.001 eslint plugin
-0.022 -0.001 eslin~
-0.022 -0.004 ends in
-0.022 -0.002 behav~
-0.022 -0.003 the consol
-0.022 0.077 ^huntr
-0.022 -0.002 the system
-0.022 0.056 accoun takeov
-0.022 -0.001 cannot read
-0.022 -0.001 of undefi
-0.022 -0.001 proper of
-0.022 -0.001 read proper
-0.022 -0.001 typeer cannot
-0.022 -0.001 undefi readin
-0.022 -0.003 autumn
-0.022 -0.001 there it
-0.022 0.020 or name
-0.022 -0.007 affect by
-0.022 -0.001 nearl~
-0.022 -0.003 toml
-0.022 -0.000 the formul
-0.022 -0.001 was genera
-0.022 -0.009 настро
-0.022 -0.012 aktual
-0.022 -0.001 ^idle
-0.022 -0.001 securi and
-0.022 -0.005 pointe
-0.022 -0.001 in text
-0.022 -0.001 is obviou
-0.022 -0.014 make it
-0.022 -0.011 # or
-0.022 -0.013 the text
-0.022 0.061 a contac
-0.022 -0.000 do with
-0.022 -0.002 last week
-0.022 -0.014 ^psa
-0.022 -0.029 ^les
-0.022 -0.001 the vendor
-0.022 -0.005 inlin~
-0.022 -0.003 caches
-0.022 -0.003 ^das
-0.022 -0.015 ajout~
-0.022 -0.009 firefo
-0.022 -0.005 micro~
-0.022 -0.002 in exampl
-0.022 -0.004 nessu~
-0.022 -0.000 with tls
-0.022 -0.002 localh #
-0.022 -0.002 lsof
-0.022 -0.004 the export
-0.022 -0.003 utilis ne
-0.022 -0.003 this pr
-0.022 0.063 whom can
-0.022 0.021 で す
-0.022 -0.003 grows until
-0.022 -0.001 in docker
-0.022 -0.002 ^metasp
-0.022 0.045 érabil
-0.022 -0.001 prices
-0.022 0.009 unauth rce
-0.022 -0.012 treff~
-0.022 -0.002 export my
-0.022 -0.002 in any
-0.022 -0.011 moved to
-0.022 0.021 can we
-0.022 -0.001 to steal
-0.022 -0.004 ranked
-0.022 -0.005 erro ao
-0.022 -0.009 forget
-0.022 -0.003 the secret
-0.022 -0.001 as of
-0.022 0.046 to reprod
-0.022 -0.002 docume for
-0.022 0.084 ^chi
-0.022 -0.005 样
-0.022 -0.015 work with
-0.022 0.100 submi~
-0.022 -0.003 vm
-0.022 -0.001 preve~
-0.022 -0.001 spent
-0.022 -0.007 pkcs #
-0.022 -0.002 still shown
-0.022 -0.004 issue for
-0.022 0.040 add me
-0.022 -0.001 http localh
-0.022 -0.019 askin~
-0.022 -0.003 bloqu~
-0.022 -0.002 escape the
-0.022 -0.009 momen~
-0.022 0.034 encon~
-0.022 0.019 pendi~
-0.022 -0.002 也 没
-0.022 -0.002 存 也
-0.022 -0.002 没 用
-0.022 -0.006 很
-0.022 -0.000 grant
-0.022 -0.001 # says
-0.022 -0.011 misspe
-0.022 0.012 nowher
-0.022 -0.002 the string
-0.022 -0.012 csrf
-0.022 0.061 high severi
-0.022 -0.002 in april
-0.023 -0.016 owasp
-0.023 -0.008 crash on
-0.023 0.024 请
-0.023 -0.001 tom
-0.023 -0.006 hacki~
-0.023 -0.002 admin and
-0.023 -0.003 isola~
-0.023 -0.001 an apostr
-0.023 -0.005 is affect
-0.023 -0.030 after the
-0.023 0.038 do it
-0.023 -0.006 the header
-0.023 -0.003 goes down
-0.023 0.021 das
-0.023 -0.004 rebas~
-0.023 -0.013 white
-0.023 -0.022 visib~
-0.023 -0.000 to my
-0.023 -0.003 an in
-0.023 0.003 falha
-0.023 -0.001 ^hangs
-0.023 0.006 with only
-0.023 -0.000 on machin
-0.023 -0.008 regex
-0.023 0.003 在
-0.023 0.105 ^me
-0.023 -0.014 ^ssrf
-0.023 -0.030 speich
-0.023 0.033 authen in
-0.023 -0.023 候
-0.023 -0.001 the volume
-0.023 0.070 etwas
-0.023 -0.004 ^system
-0.023 -0.001 turns
-0.023 -0.003 f
-0.023 -0.003 issue was
-0.023 -0.003 was opened
-0.023 0.027 not be
-0.023 -0.001 kept in
-0.023 -0.002 marks
-0.023 -0.001 report in
-0.023 -0.011 e g
-0.023 -0.001 the snippe
-0.023 0.101 ^someth
-0.023 -0.001 must not
-0.023 -0.001 not read
-0.023 -0.004 noisy
-0.023 0.005 い の
-0.023 -0.020 ^url
-0.023 -0.008 key in
-0.023 -0.001 new check
-0.023 -0.002 schedu
-0.023 0.021 presen
-0.023 0.027 étails
-0.023 0.002 reques to
-0.023 -0.014 i know
-0.023 0.054 m öchte
-0.023 -0.003 be helpfu
-0.023 -0.003 helpf~
-0.023 -0.004 also the
-0.023 -0.003 disput
-0.023 0.029 linked
-0.023 -0.002 csrf token
-0.023 -0.000 deputy
-0.023 -0.000 doc
-0.023 -0.002 isn't valida
-0.023 -0.003 closes the
-0.023 -0.013 ^apt
-0.023 -0.008 the action
-0.023 -0.003 ^baby
-0.023 -0.003 normal user
-0.023 0.092 mailbo
-0.023 0.014 schwa~
-0.023 -0.001 genera file
-0.023 -0.001 templa litera
-0.023 0.032 for coordi
-0.023 -0.002 it can
-0.023 -0.006 esc áner
-0.023 -0.001 chron~
-0.023 -0.003 while debugg
-0.023 -0.008 displa
-0.023 0.022 detail of
-0.023 0.111 somet~
-0.023 -0.003 oops
-0.023 -0.002 there on
-0.023 -0.016 achei na
-0.023 -0.016 docume ção
-0.023 -0.016 na docume
-0.023 -0.016 ão achei
-0.023 -0.005 corpus
-0.023 -0.013 ctrl
-0.023 -0.009 don't get
-0.023 -0.047 描
-0.023 0.050 confer
-0.023 0.068 qui
-0.023 -0.016 只
-0.023 -0.003 ^示
-0.023 -0.000 with scope
-0.023 -0.014 social
-0.023 -0.000 i call
-0.023 -0.001 with more
-0.023 -0.002 role in
-0.023 0.037 ^did
-0.023 0.028 in public
-0.023 -0.009 descri of
-0.023 -0.023 most
-0.023 -0.000 s with
-0.023 -0.014 ^every
-0.023 -0.011 machi~
-0.023 -0.012 quand~
-0.023 0.046 not here
-0.023 0.030 ^告
-0.023 0.043 现
-0.023 0.040 at a
-0.023 0.049 securi team
-0.023 -0.004 fuzzi~
-0.023 -0.001 text is
-0.023 -0.002 gcc
-0.023 0.018 poc and
-0.023 -0.011 facto~
-0.023 -0.001 and still
-0.023 -0.007 attaq~
-0.023 -0.003 to view
-0.023 -0.003 view the
-0.023 0.017 on this
-0.023 -0.027 owner
-0.023 -0.001 user that
-0.023 -0.004 we get
-0.023 0.013 contac asap
-0.024 -0.016 found the
-0.024 -0.001 ^schedu
-0.024 -0.002 suspic
-0.024 0.009 becau~
-0.024 -0.008 effec~
-0.024 -0.008 no effect
-0.024 -0.001 motiv~
-0.024 -0.003 chain
-0.024 -0.000 curso~
-0.024 -0.000 denied when
-0.024 -0.000 permis denied
-0.024 -0.000 when readin
-0.024 -0.022 ^clickj
-0.024 -0.017 版 本
-0.024 -0.055 each
-0.024 -0.010 ^导
-0.024 0.020 pair
-0.024 -0.003 ref
-0.024 0.110 ^poc
-0.024 -0.004 ^spec
-0.024 -0.007 id with
-0.024 -0.014 downs~
-0.024 0.018 use your
-0.024 -0.000 tenant id
-0.024 -0.007 ^field
-0.024 -0.004 a laptop
-0.024 -0.040 npm audit
-0.024 -0.002 получ~
-0.024 -0.009 is never
-0.024 -0.012 提 示
-0.024 -0.001 prett~
-0.024 -0.000 only look
-0.024 -0.002 locals
-0.024 -0.003 local databa
-0.024 0.013 projec is
-0.024 -0.008 the bot
-0.024 -0.002 cherry
-0.024 0.026 ^probl
-0.024 0.026 ^ème
-0.024 -0.006 tags
-0.024 -0.002 dealt
-0.024 -0.002 wrong~
-0.024 -0.002 token mismat
-0.024 -0.008 harmle
-0.024 0.020 serie~
-0.024 -0.012 文 档
-0.024 -0.012 档 里
-0.024 -0.006 by some
-0.024 -0.005 like the
-0.024 -0.002 fixed and
-0.024 0.043 ^melden
-0.024 0.092 ^una
-0.024 0.016 not post
-0.024 -0.003 acesso negado
-0.024 -0.003 acess~
-0.024 -0.003 negad~
-0.024 0.002 vulner report
-0.024 -0.004 ^contro
-0.024 -0.003 chaqu~
-0.024 -0.003 messag des
-0.024 0.001 yester
-0.024 -0.001 ^fail2b
-0.024 0.064 found a
-0.024 -0.003 ^stoppe
-0.024 -0.001 days the
-0.024 -0.029 altho~
-0.024 -0.001 people should
-0.024 0.064 on github
-0.024 -0.005 discou
-0.024 -0.003 style~
-0.024 -0.002 write permis
-0.024 -0.004 ^signed
-0.024 0.011 ^schwac
-0.024 -0.005 passw
-0.024 -0.001 # works
-0.024 -0.013 faste~
-0.024 -0.003 users don't
-0.024 0.059 un
-0.024 0.020 ^says
-0.024 -0.003 is happy
-0.024 -0.004 chrome extens
-0.024 -0.002 power users
-0.024 -0.003 # should
-0.024 -0.004 plain text
-0.024 -0.001 filter by
-0.024 0.006 arrive
-0.024 -0.007 # people
-0.024 -0.018 hsts
-0.024 -0.012 unser~
-0.024 -0.015 weekly
-0.024 -0.008 st ürzt
-0.024 -0.004 micros
-0.024 -0.000 the deskto
-0.024 -0.023 parent
-0.024 -0.002 publis last
-0.024 0.036 a confer
-0.024 -0.001 after free
-0.024 -0.003 the body
-0.024 -0.001 system unit
-0.024 0.084 ^kontak
-0.024 -0.002 stack overfl
-0.024 -0.004 is expose
-0.024 0.048 my report
-0.024 -0.004 dtd
-0.024 -0.001 ends with
-0.024 -0.018 indepe
-0.024 0.085 ^weeks
-0.024 -0.004 can't see
-0.024 0.009 checkl
-0.024 -0.002 minif~
-0.024 -0.012 mitre
-0.024 -0.001 # window
-0.024 -0.001 in custom
-0.024 -0.001 ^expres
-0.025 -0.001 # bit
-0.025 0.110 the form
-0.025 0.006 that it's
-0.025 -0.000 建 议
-0.025 0.022 think
-0.025 -0.004 ^lab
-0.025 -0.010 can it
-0.025 -0.001 retry with
-0.025 -0.005 ^kernel
-0.025 -0.016 empty
-0.025 -0.003 detach
-0.025 -0.003 dom
-0.025 -0.007 scanni alert
-0.025 -0.005 # sql
-0.025 -0.004 webpa~
-0.025 -0.001 checke by
-0.025 -0.037 anothe user
-0.025 -0.000 'admin
-0.025 0.027 for obviou
-0.025 0.027 obviou reason
-0.025 -0.002 hardco passwo
-0.025 -0.003 と 表
-0.025 -0.002 i went
-0.025 -0.028 ^metada
-0.025 -0.004 betro~
-0.025 -0.002 inclus
-0.025 -0.003 levels
-0.025 -0.014 ^rate
-0.025 -0.001 is reacha
-0.025 -0.007 anima~
-0.025 0.055 draft adviso
-0.025 -0.003 code #
-0.025 0.080 encry~
-0.025 -0.018 ^credit
-0.025 -0.003 ^avatar
-0.025 -0.004 docs explai
-0.025 -0.004 explai how
-0.025 -0.001 forged
-0.025 -0.003 older
-0.025 -0.004 xss filter
-0.025 -0.010 faudr~
-0.025 -0.010 il faudra
-0.025 -0.006 i delete
-0.025 -0.001 has expire
-0.025 -0.006 级 到
-0.025 -0.002 locks out
-0.025 -0.002 out our
-0.025 -0.004 holes in
-0.025 -0.006 proxi~
-0.025 -0.022 ^зависи
-0.025 -0.022 ^обнови
-0.025 -0.005 yaml
-0.025 -0.021 notify
-0.025 -0.005 ^invita
-0.025 0.030 will not
-0.025 -0.005 newer
-0.025 -0.008 tools
-0.025 0.010 reser~
-0.025 -0.001 how the
-0.025 -0.001 get invali
-0.025 -0.002 exploi in
-0.025 -0.006 lodash
-0.025 -0.001 is my
-0.025 -0.001 name with
-0.025 0.010 で は
-0.025 -0.006 everyb who
-0.025 0.009 can't open
-0.025 -0.004 ^plays
-0.025 -0.002 and what
-0.025 -0.012 权
-0.025 -0.003 fame
-0.025 -0.003 hall
-0.025 -0.002 users ask
-0.025 -0.006 renova
-0.025 -0.001 on etc
-0.025 -0.001 status #
-0.025 -0.025 @cached
-0.025 -0.001 attack could
-0.025 -0.011 ^connex
-0.025 -0.005 never arrive
-0.025 0.043 reach
-0.025 -0.017 eval
-0.025 -0.001 start the
-0.025 0.023 the #
-0.025 -0.004 by env
-0.025 -0.000 with user
-0.025 -0.001 proxy is
-0.025 -0.020 ^editor
-0.025 -0.001 is read
-0.025 -0.005 i unders
-0.025 -0.090 la
-0.025 0.051 the detail
-0.025 -0.003 macos #
-0.025 -0.006 andro~
-0.025 -0.000 grows by
-0.025 -0.002 runs a
-0.025 0.011 gracia
-0.025 0.044 and no
-0.025 -0.015 ^consta
-0.025 -0.016 utilis
-0.025 -0.005 button not
-0.025 -0.004 was hacked
-0.025 -0.015 ends
-0.025 -0.005 默 认
-0.025 0.008 fresh instal
-0.025 -0.006 addin~
-0.025 -0.000 usefu~
-0.025 -0.001 keep it
-0.026 0.034 安 全
-0.026 0.018 we can't
-0.026 0.029 and add
-0.026 -0.004 anti cheat
-0.026 -0.004 the clock
-0.026 0.046 the hosted
-0.026 -0.001 verifi the
-0.026 0.029 mails to
-0.026 -0.009 # minute
-0.026 -0.003 ^vpn
-0.026 -0.012 a false
-0.026 0.053 report is
-0.026 -0.010 antiv~
-0.026 -0.011 upgrad to
-0.026 -0.004 mozil~
-0.026 -0.015 設 定
-0.026 -0.019 ^resolv
-0.026 -0.002 execut in
-0.026 0.008 some days
-0.026 -0.016 fehl
-0.026 -0.016 ägt
-0.026 0.055 the policy
-0.026 -0.006 ^инъекц
-0.026 0.020 your app
-0.026 -0.012 ^arquiv
-0.026 -0.004 consen
-0.026 -0.004 datei
-0.026 -0.002 put it
-0.026 -0.007 wild
-0.026 -0.000 anyone with
-0.026 0.065 melden
-0.026 0.035 privat adviso
-0.026 -0.022 ^持
-0.026 -0.022 ^支
-0.026 -0.021 for #
-0.026 0.002 ^ま
-0.026 0.046 s écurit
-0.026 0.046 écuri~
-0.026 0.048 ^én
-0.026 -0.003 work on
-0.026 -0.007 权 限
-0.026 -0.001 as user
-0.026 -0.001 ^resize
-0.026 0.037 say which
-0.026 -0.000 query is
-0.026 -0.019 migrat
-0.026 -0.001 steal tokens
-0.026 -0.000 every login
-0.026 -0.012 in packag
-0.026 0.084 reply
-0.026 -0.001 beta
-0.026 -0.005 someth like
-0.026 -0.001 page number
-0.026 -0.005 sampl~
-0.026 -0.002 missin in
-0.026 -0.001 limit too
-0.026 -0.011 know the
-0.026 -0.001 could also
-0.026 0.010 send a
-0.026 -0.002 export csv
-0.026 0.048 applia
-0.026 -0.001 回 #
-0.026 -0.006 com o
-0.026 -0.006 do app
-0.026 -0.006 o app
-0.026 0.017 for your
-0.026 -0.003 a docume
-0.026 -0.013 exten~
-0.026 -0.000 exampl #
-0.026 -0.004 contra ñas
-0.026 -0.004 las contra
-0.026 -0.006 ^误
-0.026 0.014 есть
-0.026 -0.015 frame option
-0.026 -0.015 x frame
-0.026 -0.003 a privac
-0.026 -0.003 infini
-0.026 -0.001 typee~
-0.026 -0.004 录 后
-0.026 0.175 publi~
-0.026 0.069 segura ça
-0.026 -0.003 b ml
-0.026 -0.003 wacata b
-0.026 -0.008 ^lesson
-0.026 0.061 ^eine
-0.026 0.044 to share
-0.026 -0.010 deman~
-0.026 -0.002 thous~
-0.026 -0.004 linter
-0.026 -0.001 in ci
-0.026 -0.001 # templa
-0.026 -0.003 safari #
-0.026 0.035 found an
-0.026 0.011 are reacha
-0.026 -0.004 it's only
-0.026 0.023 versio that
-0.026 -0.002 by design
-0.026 0.054 不
-0.026 -0.056 fill
-0.026 -0.030 nobod~
-0.026 -0.010 ラ
-0.026 -0.006 lot
-0.026 -0.004 it's our
-0.026 -0.001 too low
-0.026 0.017 show it
-0.026 -0.004 ^deadlo
-0.026 0.006 prepar
-0.026 0.011 releas and
-0.026 -0.005 enth ält
-0.026 -0.002 come from
-0.026 -0.003 cadas~
-0.026 0.017 did it
-0.026 -0.003 editor and
-0.026 -0.002 globa~
-0.026 0.024 an instal
-0.026 -0.006 from your
-0.026 -0.001 vex
-0.026 -0.002 templa for
-0.026 -0.001 profil shows
-0.026 -0.005 compi~
-0.027 -0.018 by now
-0.027 0.022 vous
-0.027 -0.010 ^go
-0.027 -0.008 ^имени
-0.027 -0.006 ^betwee
-0.027 -0.002 it's harmle
-0.027 0.033 confe~
-0.027 -0.006 field~
-0.027 -0.016 harm
-0.027 -0.002 ^rememb
-0.027 -0.005 everyo in
-0.027 0.058 ^reply
-0.027 0.000 問
-0.027 -0.004 be config
-0.027 -0.003 eval from
-0.027 -0.003 remove eval
-0.027 -0.009 app is
-0.027 -0.018 cache
-0.027 -0.001 us in
-0.027 -0.010 net
-0.027 -0.005 误
-0.027 -0.011 thank
-0.027 -0.005 postgr
-0.027 -0.001 hunte~
-0.027 -0.001 access denied
-0.027 -0.007 finde~
-0.027 -0.017 成
-0.027 -0.031 insul~
-0.027 -0.011 disk encryp
-0.027 -0.001 forge
-0.027 -0.010 meu
-0.027 -0.001 retry after
-0.027 -0.002 exceed for
-0.027 -0.002 excee~
-0.027 -0.038 securi policy
-0.027 -0.002 axios
-0.027 -0.002 servic accoun
-0.027 -0.001 ^other'
-0.027 0.033 somewh
-0.027 -0.029 see the
-0.027 -0.001 we should
-0.027 -0.007 doing
-0.027 -0.014 no puedo
-0.027 -0.001 dropd~
-0.027 -0.001 descri leak
-0.027 0.008 回
-0.027 -0.003 pickle
-0.027 -0.004 ^fault
-0.027 -0.004 ^segmen
-0.027 -0.002 per hour
-0.027 -0.007 serial
-0.027 0.040 code where
-0.027 -0.013 banne~
-0.027 -0.002 write a
-0.027 0.100 ^segnal
-0.027 -0.000 reuse~
-0.027 -0.003 stimm~
-0.027 -0.002 has taken
-0.027 0.044 ^wants
-0.027 0.028 got it
-0.027 0.065 开
-0.027 -0.014 act
-0.027 0.016 gern
-0.027 -0.000 backo~
-0.027 -0.001 larger
-0.027 0.051 detail here
-0.027 -0.019 ^录
-0.027 -0.019 ^登
-0.027 0.092 ^talk
-0.027 -0.050 ^passwo
-0.027 0.015 distri
-0.027 -0.000 on an
-0.027 -0.011 secon~
-0.027 -0.021 openin
-0.027 0.029 tengo
-0.027 0.053 ici
-0.027 -0.004 rewrit
-0.027 -0.022 '
-0.027 -0.002 senso~
-0.027 -0.010 届
-0.027 -0.010 忘
-0.027 -0.005 gave
-0.027 -0.010 enviro
-0.027 -0.009 despu
-0.027 0.002 on '
-0.027 0.002 reprod steps
-0.027 0.002 reprod the
-0.027 0.002 the behavi
-0.027 0.002 to '
-0.027 -0.018 ^@unease
-0.027 -0.006 élépho
-0.027 -0.015 ^secure
-0.027 -0.007 sorted
-0.027 -0.006 シ
-0.027 -0.003 'calle
-0.027 -0.003 'main'
-0.027 -0.003 panick
-0.027 -0.003 value'
-0.027 -0.007 droid
-0.027 0.048 detail in
-0.027 -0.003 number i
-0.027 -0.005 v4
-0.027 -0.012 betwee
-0.027 -0.010 update the
-0.027 -0.003 mirror
-0.027 0.007 be discus
-0.027 -0.000 secret and
-0.027 -0.009 skip
-0.027 -0.026 äre
-0.027 -0.001 long term
-0.027 0.026 on securi
-0.027 0.034 уязви~
-0.027 -0.007 し て
-0.027 -0.003 vector
-0.027 -0.002 englis
-0.027 -0.006 demo server
-0.027 -0.004 confl~
-0.028 -0.007 conso~
-0.028 -0.003 trojan win32
-0.028 -0.003 wacat~
-0.028 -0.003 win32 wacata
-0.028 -0.003 window defend
-0.028 -0.006 sale
-0.028 -0.003 froze~
-0.028 0.131 a vulner
-0.028 -0.002 waylan
-0.028 -0.005 ^backdo
-0.028 -0.000 into memory
-0.028 -0.000 proces gets
-0.028 -0.001 on ios
-0.028 -0.002 disall
-0.028 -0.002 refres
-0.028 -0.004 roadm~
-0.028 0.015 应
-0.028 -0.002 docs and
-0.028 -0.007 funci~
-0.028 -0.001 ignore for
-0.028 -0.008 code is
-0.028 -0.007 lesson
-0.028 -0.035 in #
-0.028 -0.034 ^@reachable-there
-0.028 -0.001 prove~
-0.028 -0.001 inner~
-0.028 -0.089 get
-0.028 -0.012 sees
-0.028 -0.001 skip the
-0.028 -0.001 in of
-0.028 -0.016 ^sort
-0.028 -0.001 that their
-0.028 -0.003 pane
-0.028 -0.001 second is
-0.028 -0.003 ^checks
-0.028 0.035 instal of
-0.028 -0.002 but a
-0.028 0.028 page still
-0.028 -0.008 a senha
-0.028 -0.001 token is
-0.028 -0.002 gorout
-0.028 -0.012 sensi~
-0.028 0.095 to disclo
-0.028 -0.003 gone after
-0.028 -0.001 and env
-0.028 0.018 can somebo
-0.028 -0.014 activa
-0.028 0.003 existe
-0.028 -0.006 rebase
-0.028 -0.001 the hacker
-0.028 -0.009 ^cors
-0.028 -0.000 admin can
-0.028 -0.008 distr~
-0.028 0.041 場
-0.028 -0.001 own fault
-0.028 -0.009 rotat~
-0.028 -0.003 visits
-0.028 -0.008 samesi
-0.028 0.030 り
-0.028 -0.002 guest access
-0.028 -0.003 ^releva
-0.028 -0.002 users get
-0.028 -0.003 the wrong
-0.028 -0.001 cloud~
-0.028 -0.002 runnin under
-0.028 -0.001 own config
-0.028 -0.002 cves in
-0.028 -0.019 ^sbom
-0.028 -0.021 改
-0.028 -0.002 attack and
-0.028 -0.006 верси~
-0.028 -0.018 of #
-0.028 0.015 arbitr
-0.028 -0.001 first click
-0.028 0.049 開
-0.028 -0.004 cores
-0.028 0.033 he'd
-0.028 -0.005 если
-0.028 -0.003 manua~
-0.028 -0.005 cosme~
-0.028 -0.018 single
-0.028 -0.002 the sample
-0.028 0.010 librar
-0.028 -0.009 inter~
-0.028 -0.006 our scanne
-0.028 -0.006 inicio
-0.028 -0.000 reques get
-0.028 -0.003 are refuse
-0.028 -0.001 the users
-0.028 0.027 know whethe
-0.028 -0.003 clang
-0.028 -0.018 ^nightl
-0.028 -0.001 attack detect
-0.028 0.008 cover~
-0.028 -0.010 soluti
-0.028 -0.001 the cache
-0.028 -0.002 has to
-0.028 -0.001 depre~
-0.028 -0.002 ^creden
-0.028 -0.011 targe~
-0.028 -0.009 ^format
-0.028 -0.004 ^hard
-0.028 0.002 urgent
-0.028 -0.007 our code
-0.028 -0.005 dkim
-0.028 -0.005 sqli
-0.028 0.059 a confid
-0.028 -0.015 cyber
-0.028 -0.030 ^import
-0.028 -0.011 after a
-0.029 -0.014 futur~
-0.029 -0.023 codeql
-0.029 0.047 i will
-0.029 -0.005 downlo from
-0.029 -0.008 ubsan
-0.029 -0.010 rebui~
-0.029 -0.001 ^opened
-0.029 -0.000 now everyb
-0.029 -0.006 a day
-0.029 -0.037 ^docume
-0.029 -0.001 native
-0.029 0.024 は あ
-0.029 -0.001 cycle
-0.029 -0.004 ^clang
-0.029 -0.039 secret
-0.029 0.020 哪
-0.029 -0.004 ^review
-0.029 -0.005 write the
-0.029 -0.003 ées par
-0.029 -0.001 blocks in
-0.029 -0.001 unsafe blocks
-0.029 -0.004 violat
-0.029 -0.011 ^proxy
-0.029 0.048 reward
-0.029 -0.005 bugs in
-0.029 -0.004 expire too
-0.029 -0.006 し い
-0.029 -0.006 認 証
-0.029 -0.003 maximu
-0.029 -0.001 we rotate
-0.029 -0.004 and never
-0.029 -0.006 it there
-0.029 -0.014 serai~
-0.029 -0.002 ^condit
-0.029 -0.007 x1
-0.029 0.009 faille
-0.029 -0.042 to use
-0.029 -0.002 child
-0.029 -0.015 обнов~
-0.029 -0.007 accede
-0.029 -0.005 配
-0.029 -0.017 攻
-0.029 -0.000 page as
-0.029 -0.002 scroll on
-0.029 -0.003 odt
-0.029 -0.002 on npm
-0.029 -0.008 ^migrat
-0.029 -0.016 button
-0.029 0.022 vertr~
-0.029 0.047 steps to
-0.029 -0.002 ^letter
-0.029 -0.055 clear
-0.029 -0.005 ^say
-0.029 -0.008 not in
-0.029 -0.000 jwt secret
-0.029 -0.021 ^き
-0.029 -0.016 migra~
-0.029 -0.018 restar
-0.029 -0.001 profil of
-0.029 -0.007 stable
-0.029 -0.012 the proxy
-0.029 0.010 can a
-0.029 -0.003 beginn
-0.029 -0.002 open files
-0.029 -0.022 alrea~
-0.029 0.035 to get
-0.029 -0.004 the follow
-0.029 -0.014 vorsc~
-0.029 -0.001 a cron
-0.029 -0.001 cron job
-0.029 -0.001 yet it's
-0.029 0.033 and took
-0.029 -0.002 is frozen
-0.029 -0.003 since yester
-0.029 0.065 tracke
-0.029 -0.014 remove it
-0.029 -0.001 the highli
-0.029 -0.003 fails with
-0.029 -0.006 for those
-0.029 -0.006 those who
-0.029 -0.003 we give
-0.029 -0.000 from users
-0.029 -0.001 can't log
-0.029 0.003 ol
-0.029 -0.010 deskt~
-0.029 0.014 或
-0.029 -0.014 ^text
-0.029 0.033 i found
-0.029 -0.005 move to
-0.029 -0.024 ^store
-0.029 -0.020 backp~
-0.029 -0.002 erro #
-0.029 -0.003 could do
-0.029 -0.011 contri
-0.029 -0.007 priori
-0.029 -0.003 ^fronte
-0.029 -0.006 hibp
-0.030 -0.003 lots of
-0.030 -0.010 get the
-0.030 -0.006 that has
-0.030 -0.027 ^イ
-0.030 -0.012 and server
-0.030 -0.008 pipel~
-0.030 -0.002 but ugly
-0.030 0.046 latest versio
-0.030 -0.001 is refuse
-0.030 -0.013 ^intent
-0.030 -0.002 messag id
-0.030 -0.003 build script
-0.030 0.046 # weeks
-0.030 -0.004 ^wordpr
-0.030 -0.001 the sync
-0.030 -0.002 rootle
-0.030 -0.000 lose the
-0.030 -0.006 spec
-0.030 0.090 ^安
-0.030 -0.003 ^limiti
-0.030 -0.003 菜
-0.030 0.054 matter
-0.030 -0.026 it's just
-0.030 0.127 ^coordi
-0.030 -0.006 to remove
-0.030 -0.007 apt update
-0.030 -0.002 summer
-0.030 -0.005 match~
-0.030 -0.000 each other
-0.030 -0.003 detect for
-0.030 -0.005 locked out
-0.030 0.001 @forbidden
-0.030 -0.001 nullp~
-0.030 0.004 lena
-0.030 -0.014 guesse
-0.030 0.019 es eine
-0.030 -0.043 ^out
-0.030 0.087 öffent
-0.030 -0.003 possib to
-0.030 -0.002 rulese in
-0.030 0.040 report from
-0.030 -0.010 what the
-0.030 0.344 mail
-0.030 -0.000 by id
-0.030 -0.001 entry and
-0.030 -0.001 ^cart
-0.030 -0.010 rando~
-0.030 -0.001 on exit
-0.030 -0.001 and want
-0.030 -0.001 raw html
-0.030 -0.019 feel
-0.030 -0.001 on empty
-0.030 -0.005 ^us
-0.030 -0.001 checkp
-0.030 -0.005 设
-0.030 -0.003 news
-0.030 -0.006 the invoic
-0.030 0.005 de d
-0.030 0.029 elsewh
-0.030 -0.003 gists
-0.030 -0.004 rememb
-0.030 -0.004 blocks our
-0.030 -0.005 disapp
-0.030 -0.009 the repo
-0.030 0.021 user of
-0.030 -0.021 ^log4sh
-0.030 0.042 collab
-0.030 -0.001 displa in
-0.030 -0.017 增
-0.030 -0.029 rules
-0.030 -0.000 in front
-0.030 -0.004 abstur
-0.030 -0.004 gro
-0.030 -0.004 ßer
-0.030 -0.004 öffnen
-0.030 -0.020 sch
-0.030 0.031 have found
-0.030 0.082 auth
-0.030 -0.006 permis ão
-0.030 -0.010 advan~
-0.030 -0.009 used the
-0.030 -0.005 threat model
-0.030 -0.002 monore
-0.030 -0.016 we can
-0.030 -0.002 tutori
-0.030 -0.007 ^date
-0.030 -0.021 hosts
-0.030 0.012 expire and
-0.030 -0.011 # was
-0.031 -0.031 时
-0.031 -0.002 ^availa
-0.031 0.021 m
-0.031 0.005 的
-0.031 -0.013 o aplica
-0.031 -0.015 sanit~
-0.031 -0.001 compos file
-0.031 -0.015 支 持
-0.031 -0.004 refus é
-0.031 -0.004 ^rows
-0.031 -0.013 ^настро
-0.031 -0.001 groups
-0.031 -0.003 somme~
-0.031 -0.002 rs
-0.031 -0.002 exerci
-0.031 -0.002 ^called
-0.031 -0.001 use after
-0.031 -0.001 cookie too
-0.031 -0.008 the moment
-0.031 -0.006 ad
-0.031 -0.000 has this
-0.031 0.036 is one
-0.031 -0.000 when one
-0.031 -0.002 incid~
-0.031 -0.003 webvie
-0.031 -0.004 ^column
-0.031 -0.003 # go
-0.031 0.024 what's
-0.031 -0.004 about #
-0.031 -0.001 drawba
-0.031 -0.005 output
-0.031 -0.006 件 时
-0.031 -0.006 大 文
-0.031 -0.000 wrong user
-0.031 -0.001 core dumped
-0.031 -0.010 intent
-0.031 -0.010 health
-0.031 -0.001 regist with
-0.031 -0.011 alerts
-0.031 -0.001 flow
-0.031 -0.011 double authen
-0.031 0.022 it works
-0.031 -0.003 raise the
-0.031 -0.007 on startu
-0.031 -0.002 eslint
-0.031 -0.003 behavi
-0.031 0.063 ^érabil
-0.031 -0.026 # for
-0.031 -0.001 amp gt
-0.031 -0.001 amp lt
-0.031 -0.001 script amp
-0.031 -0.031 port
-0.031 -0.020 ^member
-0.031 -0.001 upload of
-0.031 -0.011 ^single
-0.031 0.080 takeov
-0.031 -0.005 regre~
-0.031 -0.001 part is
-0.031 -0.001 nearly
-0.031 -0.001 to start
-0.031 0.095 ^como
-0.031 0.001 devel~
-0.031 -0.002 ^falls
-0.031 0.038 ping
-0.031 -0.056 scorec
-0.031 -0.004 stacko
-0.031 0.014 to show
-0.031 -0.019 banner
-0.031 -0.005 engin~
-0.031 -0.005 range in
-0.031 -0.009 please help
-0.031 0.011 much
-0.031 -0.008 trivy
-0.031 0.023 two of
-0.031 -0.003 given
-0.031 -0.013 logged out
-0.031 0.031 man page
-0.031 0.031 the man
-0.032 -0.003 the demo
-0.032 0.019 the forum
-0.032 -0.001 a good
-0.032 -0.001 servic runs
-0.032 -0.011 导
-0.032 -0.021 ajoute
-0.032 -0.004 na #
-0.032 -0.026 order
-0.032 -0.011 welco~
-0.032 -0.040 it in
-0.032 -0.004 backtr
-0.032 0.032 す か
-0.032 -0.005 ^oom
-0.032 -0.003 area
-0.032 0.009 resear on
-0.032 -0.002 we're using
-0.032 -0.002 on reques
-0.032 -0.005 k önnt
-0.032 -0.005 önnt ihr
-0.032 -0.001 hack
-0.032 0.042 gives
-0.032 -0.003 mappe~
-0.032 -0.003 crashe when
-0.032 -0.001 sudo rule
-0.032 -0.000 token bucket
-0.032 0.036 severa
-0.032 -0.002 payme~
-0.032 -0.023 ^inicia
-0.032 -0.003 savin~
-0.032 -0.017 treffe
-0.032 -0.001 ^pickle
-0.032 -0.015 文 件
-0.032 -0.006 导 出
-0.032 -0.004 の に
-0.032 0.023 write down
-0.032 -0.003 opens the
-0.032 -0.005 清 除
-0.032 -0.005 缓 存
-0.032 -0.005 除 缓
-0.032 0.143 submit
-0.032 0.041 pre
-0.032 -0.002 preven
-0.032 0.078 coord~
-0.032 0.136 ^report
-0.032 -0.010 pkcs
-0.032 -0.001 using the
-0.032 -0.004 zlib
-0.032 -0.005 cause
-0.032 -0.001 which ports
-0.032 -0.002 # ios
-0.032 -0.002 # safari
-0.032 -0.002 iphon~
-0.032 -0.027 asking
-0.032 -0.001 rule for
-0.032 -0.001 php and
-0.032 -0.005 bloque
-0.032 -0.012 sehe
-0.032 -0.013 moment
-0.032 -0.080 ^md
-0.032 -0.005 the exploi
-0.032 0.048 encont
-0.032 0.027 pendin
-0.032 -0.006 can help
-0.032 -0.002 无
-0.032 -0.001 on first
-0.032 -0.001 can prepar
-0.032 -0.015 annou~
-0.032 0.094 ^high
-0.032 0.001 urgen~
-0.032 -0.001 a global
-0.032 -0.002 memory leak
-0.032 -0.004 ^disput
-0.032 0.006 suppor versio
-0.032 0.013 need to
-0.032 0.053 with you
-0.032 -0.008 hackin
-0.032 -0.004 isolat
-0.032 0.012 under~
-0.032 -0.000 agent #
-0.032 -0.020 升 级
-0.032 -0.003 and needs
-0.032 -0.001 rough~
-0.032 -0.009 cgi
-0.032 -0.027 ^れ
-0.032 -0.003 ^何
-0.032 -0.013 open the
-0.032 -0.000 the rulese
-0.032 -0.006 passwo i
-0.032 0.033 we send
-0.032 -0.001 juice shop
-0.032 -0.000 the compos
-0.032 -0.003 rule #
-0.032 -0.003 round
-0.032 -0.002 log says
-0.032 -0.001 the format
-0.032 -0.010 test fixtur
-0.032 -0.009 也
-0.032 -0.006 anothe site
-0.032 -0.018 ^factor
-0.032 -0.025 access to
-0.032 -0.010 the fix
-0.032 -0.003 goal
-0.033 -0.000 ^asked
-0.033 -0.003 if it
-0.033 0.071 rather not
-0.033 -0.007 认
-0.033 -0.007 secret scanni
-0.033 0.037 could use
-0.033 -0.025 isn't
-0.033 -0.009 ^shutdo
-0.033 -0.001 the paymen
-0.033 0.001 hear
-0.033 0.006 team and
-0.033 -0.001 i lost
-0.033 -0.001 share with
-0.033 -0.001 with everyo
-0.033 0.077 öchte
-0.033 -0.005 helpfu
-0.033 0.049 it agains
-0.033 -0.001 intru~
-0.033 -0.001 dast
-0.033 -0.033 demo
-0.033 0.021 schwac
-0.033 -0.008 ^cache
-0.033 -0.009 ^type
-0.033 0.000 gpg
-0.033 -0.024 ^policy
-0.033 -0.008 esc
-0.033 -0.008 áner
-0.033 0.075 i'd rather
-0.033 -0.014 ス ワ
-0.033 -0.014 パ ス
-0.033 -0.014 ワ ー
-0.033 -0.014 ー ド
-0.033 -0.001 chrony
-0.033 0.011 that are
-0.033 0.034 had a
-0.033 -0.005 por
-0.033 -0.007 druck~
-0.033 0.008 or the
-0.033 -0.004 upload a
-0.033 -0.007 forge~
-0.033 -0.004 ^功
-0.033 -0.001 # androi
-0.033 -0.011 recom~
-0.033 0.046 a critic
-0.033 -0.001 ^lockou
-0.033 -0.001 ^phone
-0.033 -0.003 finds nothin
-0.033 -0.024 ^な
-0.033 -0.002 clock is
-0.033 -0.004 our analyt
-0.033 0.029 discus in
-0.033 -0.004 misma~
-0.033 0.019 avail~
-0.033 0.132 share
-0.033 -0.000 list from
-0.033 0.002 readi~
-0.033 -0.015 machin
-0.033 0.006 del
-0.033 -0.017 quando
-0.033 -0.030 missi~
-0.033 -0.015 reste
-0.033 -0.004 core
-0.033 -0.006 they'v
-0.033 -0.003 server is
-0.033 -0.005 fuzzin
-0.033 -0.059 ^sensit
-0.033 -0.023 ^actual
-0.033 -0.016 factor
-0.034 -0.033 级
-0.034 -0.009 attaqu
-0.034 -0.003 simila projec
-0.034 -0.002 the pod
-0.034 0.019 asap
-0.034 -0.003 rien
-0.034 -0.001 ^firefo
-0.034 -0.026 ^@stops
-0.034 0.014 becaus
-0.034 -0.012 effect
-0.034 -0.001 motiva
-0.034 -0.005 ^lacks
-0.034 -0.000 cursor
-0.034 -0.002 help a
-0.034 -0.024 版
-0.034 -0.001 repo so
-0.034 -0.006 aussi
-0.034 -0.001 url field
-0.034 -0.001 the plugin
-0.034 -0.020 downst
-0.034 -0.002 unsup~
-0.034 -0.001 pretty
-0.034 -0.004 prope~
-0.034 -0.015 modul~
-0.034 -0.003 wrongl
-0.034 -0.006 referr policy
-0.034 0.015 这
-0.034 -0.007 ssl
-0.034 -0.001 probab
-0.034 -0.001 that #
-0.034 0.028 series
-0.034 -0.017 档
-0.034 -0.056 text
-0.034 0.105 ^i've
-0.034 -0.003 de usuari
-0.034 -0.003 rfc #
-0.034 0.014 those
-0.034 -0.002 one line
-0.034 -0.002 enemy
-0.034 -0.004 acesso
-0.034 -0.004 negado
-0.034 -0.003 it back
-0.034 0.017 need an
-0.034 0.004 ー ル
-0.034 0.026 but it's
-0.034 -0.016 ^antivi
-0.034 -0.001 mortem of
-0.034 -0.019 at rest
-0.034 -0.018 ^pas
-0.034 -0.010 ß
-0.034 -0.004 chaque
-0.034 -0.004 fois
-0.034 -0.001 they log
-0.034 -0.001 sql syntax
-0.034 -0.002 ^grows
-0.034 -0.002 ^usage
-0.034 -0.004 and sql
-0.034 -0.003 put the
-0.034 -0.042 althou
-0.034 -0.001 md5 in
-0.034 -0.001 refuse md5
-0.034 -0.001 replac md5
-0.034 -0.013 除
-0.034 -0.004 styles
-0.034 -0.003 ^litera
-0.034 -0.004 oss fuzz
-0.034 0.065 receiv
-0.034 -0.003 ^totp
-0.034 0.004 vendo~
-0.034 -0.018 from github
-0.034 -0.008 someon has
-0.034 -0.003 ^timeou
-0.034 -0.021 ^traffi
-0.034 -0.030 none
-0.034 -0.018 faster
-0.034 -0.002 first start
-0.034 -0.004 mainte
-0.034 -0.003 to log
-0.034 -0.006 exploi with
-0.034 -0.006 covers
-0.035 -0.003 el archiv
-0.035 -0.001 autres utilis
-0.035 -0.001 i checke
-0.035 -0.002 after an
-0.035 -0.002 jour #
-0.035 -0.011 to set
-0.035 -0.002 board~
-0.035 0.027 ^proces
-0.035 -0.003 如
-0.035 -0.001 for suppor
-0.035 -0.015 fail
-0.035 -0.001 the state
-0.035 -0.001 ^speed
-0.035 -0.003 overr~
-0.035 -0.001 a hundre
-0.035 -0.017 unsere
-0.035 -0.000 user input
-0.035 -0.005 ^wacata
-0.035 -0.005 ^win32
-0.035 -0.005 # we
-0.035 -0.016 least
-0.035 -0.028 ^conten
-0.035 -0.012 ab
-0.035 -0.012 st
-0.035 -0.012 ürzt
-0.035 -0.005 fetch
-0.035 -0.006 s3
-0.035 -0.001 of scope
-0.035 -0.001 host #
-0.035 -0.006 here so
-0.035 -0.018 troll
-0.035 -0.042 ^read
-0.035 -0.007 eigen~
-0.035 -0.005 samsu~
-0.035 -0.002 ^much
-0.035 -0.006 ^warns
-0.035 -0.003 backd~
-0.035 0.011 a fix
-0.035 -0.008 could we
-0.035 0.017 tab
-0.035 -0.010 agreg~
-0.035 -0.010 ser ía
-0.035 -0.002 minifi
-0.035 -0.003 zugrif auf
-0.035 -0.010 ^ッ
-0.035 -0.001 ^forged
-0.035 -0.002 не работа
-0.035 -0.001 loadi~
-0.035 -0.002 0x0
-0.035 -0.001 realm
-0.035 -0.001 saniti strips
-0.035 -0.000 建
-0.035 -0.000 议
-0.035 0.042 versi~
-0.035 -0.006 bug is
-0.035 -0.009 ^lodash
-0.035 -0.006 table of
-0.035 -0.001 ^highli
-0.035 -0.003 file descri
-0.035 -0.006 webpac
-0.035 -0.004 one host
-0.035 -0.004 page is
-0.035 -0.002 any plans
-0.035 -0.014 abrir
-0.035 -0.005 betrof
-0.035 -0.002 and make
-0.035 -0.001 the firewa
-0.035 -0.002 in chapte
-0.035 0.089 ^qui
-0.035 0.136 a report
-0.035 -0.008 argon2
-0.035 -0.010 animat
-0.035 0.115 encryp
-0.035 -0.010 my data
-0.035 -0.001 leaked creden
-0.036 -0.005 v1 #
-0.036 -0.025 beim
-0.036 -0.001 some hours
-0.036 -0.012 says #
-0.036 -0.001 the oom
-0.036 -0.002 isn't called
-0.036 -0.004 firew~
-0.036 0.041 them
-0.036 -0.018 the old
-0.036 -0.014 faudra
-0.036 -0.005 user is
-0.036 -0.006 holes
-0.036 -0.008 proxie
-0.036 -0.001 as trojan
-0.036 -0.017 achei
-0.036 -0.001 quoti~
-0.036 -0.008 find it
-0.036 0.018 readme says
-0.036 -0.003 ^put
-0.036 0.014 reserv
-0.036 -0.014 audio
-0.036 0.016 mails
-0.036 -0.011 tradu~
-0.036 -0.001 in code
-0.036 -0.000 with access
-0.036 -0.006 хотя
-0.036 -0.007 condi~
-0.036 0.021 me as
-0.036 -0.022 ^fehl
-0.036 -0.022 ^schl
-0.036 -0.022 ^ägt
-0.036 -0.006 know
-0.036 -0.003 the websit
-0.036 0.055 an encryp
-0.036 -0.002 lfi
-0.036 -0.001 ^sample
-0.036 0.017 about the
-0.036 -0.004 正 常
-0.036 -0.001 every #
-0.036 -0.011 ^c
-0.036 -0.006 are there
-0.036 -0.010 置
-0.036 -0.007 ^opens
-0.036 -0.022 ^restor
-0.036 -0.015 ッ
-0.036 -0.002 werde~
-0.036 -0.006 せ ん
-0.036 -0.006 ま せ
-0.036 0.049 team write
-0.036 -0.005 too long
-0.036 -0.009 androi
-0.036 -0.040 missin
-0.036 -0.011 truste
-0.036 -0.002 ring
-0.036 0.032 report to
-0.036 -0.008 and passwo
-0.036 -0.001 malici plugin
-0.036 -0.043 ^delete
-0.036 0.022 ^报
-0.036 -0.073 @attacker
-0.036 -0.003 read all
-0.036 -0.007 默
-0.036 0.030 式
-0.036 -0.029 a bug
-0.036 -0.003 import from
-0.036 -0.008 adding
-0.036 -0.000 useful
-0.036 0.095 in privat
-0.036 -0.017 option to
-0.036 -0.002 gdb
-0.036 -0.010 ^failed
-0.036 -0.006 anti
-0.036 -0.005 ^infini
-0.037 -0.016 ^csp
-0.037 -0.008 аутен~
-0.037 0.010 not possib
-0.037 -0.007 to know
-0.037 -0.005 april
-0.037 -0.014 antivi
-0.037 -0.005 the past
-0.037 0.014 it's not
-0.037 -0.005 mozill
-0.037 -0.021 設
-0.037 -0.012 weak
-0.037 -0.003 copy of
-0.037 0.068 adviso and
-0.037 -0.005 in polish
-0.037 -0.005 polis~
-0.037 0.029 rce in
-0.037 -0.027 the mail
-0.037 -0.003 access is
-0.037 -0.004 the agent
-0.037 -0.004 the rule
-0.037 0.065 écurit
-0.037 -0.005 somebo else
-0.037 -0.006 would make
-0.037 -0.004 scrol~
-0.037 -0.011 fixtu~
-0.037 -0.004 great to
-0.037 -0.016 typo
-0.037 -0.027 thread
-0.037 -0.008 the table
-0.037 -0.013 fail2b
-0.037 -0.018 ^és
-0.037 -0.007 shorte
-0.037 -0.001 crashe on
-0.037 -0.007 sample
-0.037 -0.003 removi
-0.037 -0.005 rather than
-0.037 -0.000 nothin and
-0.037 -0.004 drive~
-0.037 -0.002 club
-0.037 -0.008 ções
-0.037 -0.029 示
-0.037 -0.004 ошибк~
-0.037 -0.007 search finds
-0.037 -0.029 handle
-0.037 0.018 securi md
-0.037 -0.006 las
-0.037 -0.006 ñas
-0.037 0.018 wheth~
-0.037 -0.002 rotate the
-0.037 -0.002 typeer
-0.037 -0.011 增 加
-0.037 -0.002 be verifi
-0.037 0.020 vulner high
-0.037 -0.001 the regex
-0.037 0.099 segura
-0.037 -0.002 speed
-0.037 -0.004 ml
-0.037 0.023 hole in
-0.037 -0.015 demand
-0.037 -0.003 thousa
-0.037 -0.021 bump
-0.037 -0.001 avatar is
-0.037 -0.006 ^defend
-0.037 -0.005 ^drops
-0.038 -0.007 # h
-0.038 -0.003 ^axios
-0.038 -0.001 recon~
-0.038 0.012 appar~
-0.038 -0.001 mb per
-0.038 -0.043 nobody
-0.038 -0.007 enth
-0.038 -0.007 ält
-0.038 -0.004 inject a
-0.038 -0.001 cache for
-0.038 -0.003 redis
-0.038 -0.004 a fake
-0.038 -0.006 path traver
-0.038 -0.004 cadast
-0.038 -0.013 it'd be
-0.038 0.005 ^faille
-0.038 -0.005 ^start
-0.038 -0.001 but maybe
-0.038 -0.003 login page
-0.038 -0.003 global
-0.038 -0.034 ^servic
-0.038 -0.002 role that
-0.038 -0.001 load withou
-0.038 -0.003 think~
-0.038 -0.007 compil
-0.038 -0.013 breaks
-0.038 -0.001 orpha~
-0.038 -0.004 # but
-0.038 -0.016 doesn' work
-0.038 -0.003 refac~
-0.038 -0.002 rules~
-0.038 -0.043 文
-0.038 -0.008 fields
-0.038 -0.142 @policy-talk
-0.038 -0.000 what we
-0.038 0.006 match the
-0.038 -0.031 ^other
-0.038 -0.001 in dev
-0.038 -0.064 ^anmeld
-0.038 -0.001 hunter
-0.038 -0.008 passp~
-0.038 -0.044 insult
-0.038 -0.014 ^た
-0.038 -0.014 ^ド
-0.038 -0.014 ^パ
-0.038 -0.014 ^ワ
-0.038 -0.014 ^忘
-0.038 -0.003 breaks the
-0.038 -0.007 releas #
-0.038 -0.001 usb
-0.038 -0.001 for others
-0.038 -0.003 exceed
-0.038 -0.009 report it
-0.038 -0.017 ser
-0.038 -0.001 the temp
-0.038 -0.003 in other
-0.038 -0.017 ^o
-0.038 -0.001 are the
-0.038 -0.006 ^mismat
-0.038 -0.005 # f
-0.038 -0.001 dropdo
-0.038 -0.009 crash~
-0.038 -0.001 genera add
-0.038 -0.009 or #
-0.039 -0.033 ^work
-0.039 -0.001 script and
-0.039 -0.008 play
-0.039 -0.014 aplic~
-0.039 -0.004 stimmt
-0.039 -0.011 range
-0.039 -0.001 backof
-0.039 -0.001 pull the
-0.039 -0.008 ド
-0.039 -0.001 heap snapsh
-0.039 -0.005 items
-0.039 -0.005 driver
-0.039 -0.002 ^proper
-0.039 -0.010 i've been
-0.039 0.077 before i
-0.039 -0.016 second
-0.039 -0.001 the domain
-0.039 -0.007 ^tasks
-0.039 -0.005 name and
-0.039 0.110 it
-0.039 -0.003 sensor
-0.039 -0.003 d éfaut
-0.039 -0.003 par d
-0.039 -0.008 flag
-0.039 -0.001 escape twice
-0.039 0.177 문제를
-0.039 0.017 parser
-0.039 0.013 button is
-0.039 -0.042 ^fixes
-0.039 0.041 方
-0.039 -0.003 hard to
-0.039 -0.011 白
-0.039 -0.003 ^arm
-0.039 -0.005 mail has
-0.039 -0.001 the differ
-0.039 0.032 pas
-0.039 0.040 securi matter
-0.039 -0.001 lists the
-0.039 -0.003 ^escapi
-0.039 -0.001 passwo manage
-0.039 -0.002 ^dumped
-0.039 -0.001 ^如
-0.039 -0.000 forms
-0.039 0.049 уязвим
-0.039 -0.002 parser in
-0.039 0.238 contac
-0.039 -0.002 bisec~
-0.039 -0.006 confli
-0.039 -0.010 consol
-0.039 -0.004 wacata
-0.039 -0.004 win32
-0.039 -0.005 frozen
-0.039 0.045 de seguri
-0.039 -0.001 tests pass
-0.039 -0.002 in readme
-0.039 -0.003 the time
-0.039 -0.003 flags the
-0.039 -0.003 in tests
-0.039 -0.001 quote~
-0.039 -0.008 ^argon2
-0.039 -0.006 roadma
-0.039 -0.023 动
-0.039 -0.009 funcio
-0.039 0.010 we do
-0.040 -0.020 ^i'm
-0.040 -0.001 innerh
-0.040 -0.000 by link
-0.040 -0.000 shared a
-0.040 -0.011 bruta
-0.040 0.001 just a
-0.040 -0.005 lower name
-0.040 -0.021 ^https
-0.040 -0.001 mesa #
-0.040 -0.001 rx #
-0.040 -0.001 api return
-0.040 0.017 everyt
-0.040 -0.005 too early
-0.040 0.006 it on
-0.040 0.004 md and
-0.040 -0.005 descri the
-0.040 0.063 place
-0.040 -0.001 makes it
-0.040 -0.031 ^action
-0.040 0.042 write to
-0.040 -0.010 ^权
-0.040 -0.017 sensit
-0.040 -0.001 code spans
-0.040 -0.001 quotes in
-0.040 -0.010 предл~
-0.040 -0.004 header is
-0.040 -0.002 milli~
-0.040 -0.041 a list
-0.040 -0.023 ^し
-0.040 -0.062 shown
-0.040 0.014 な い
-0.040 0.015 your projec
-0.040 -0.032 ^codeql
-0.040 0.042 n ão
-0.040 -0.003 stron~
-0.040 0.037 that you
-0.040 0.022 a ticket
-0.040 0.062 resea~
-0.040 -0.008 guests see
-0.040 -0.008 ^hackin
-0.040 -0.012 ^ubsan
-0.040 -0.001 with 300k
-0.040 -0.001 the benchm
-0.040 -0.048 ^our
-0.040 -0.002 cloudf
-0.040 -0.001 the articl
-0.040 -0.001 the attack
-0.040 -0.003 ^tabs
-0.040 -0.003 counts
-0.040 -0.001 0x0000
-0.040 -0.004 manual
-0.040 -0.003 conten is
-0.040 -0.007 cosmet
-0.040 -0.009 单
-0.040 -0.015 would help
-0.040 -0.011 asks for
-0.040 0.004 flaw
-0.040 -0.007 faile~
-0.040 -0.007 i change
-0.040 -0.002 ^child
-0.040 -0.004 hundr~
-0.041 -0.002 deprec
-0.041 -0.003 tidy
-0.041 -0.016 target
-0.041 -0.003 shared link
-0.041 -0.002 suspe~
-0.041 -0.015 po
-0.041 -0.057 ^upgrad
-0.041 -0.007 ^flaky
-0.041 -0.021 future
-0.041 -0.002 anywa~
-0.041 -0.003 ^second
-0.041 -0.004 which isn't
-0.041 -0.001 the watche
-0.041 0.012 ^提
-0.041 -0.004 union
-0.041 -0.014 rebuil
-0.041 -0.018 resol~
-0.041 -0.023 contac addres
-0.041 -0.003 public sandbo
-0.041 -0.001 custom fields
-0.041 -0.004 artic~
-0.041 -0.000 everyo with
-0.041 -0.005 smtp
-0.041 -0.001 x509
-0.041 -0.003 sideb~
-0.041 -0.003 the sideba
-0.041 -0.009 althou i'm
-0.041 -0.010 ^play
-0.041 0.002 i'd like
-0.041 -0.001 our users
-0.041 -0.017 crede~
-0.041 -0.015 apt
-0.041 0.044 send the
-0.041 0.050 ^adviso
-0.041 -0.009 証
-0.041 -0.009 ^failur
-0.041 -0.002 table~
-0.041 0.064 privad
-0.041 -0.028 没
-0.041 -0.001 ^output
-0.041 0.068 yours
-0.041 -0.003 bit
-0.041 -0.020 serait
-0.041 -0.012 bundl~
-0.041 -0.009 ^compro
-0.041 -0.003 many open
-0.041 0.020 what's the
-0.041 -0.009 style
-0.041 -0.003 june
-0.041 -0.001 publis to
-0.041 -0.008 kill
-0.041 0.031 vertra
-0.041 -0.009 работ~
-0.042 0.108 公
-0.042 -0.020 ^aplica
-0.042 -0.004 # years
-0.042 0.024 softw~
-0.042 -0.031 alread
-0.042 -0.008 ^gpg
-0.042 -0.000 with port
-0.042 -0.021 vorsch
-0.042 0.064 ^une
-0.042 -0.003 could it
-0.042 -0.018 csv
-0.042 -0.000 'order
-0.042 -0.001 as anothe
-0.042 -0.014 deskto
-0.042 -0.022 consid
-0.042 -0.004 ^lines
-0.042 -0.004 socke~
-0.042 0.002 maybe
-0.042 -0.002 round~
-0.042 -0.029 backpo
-0.042 -0.006 and change
-0.042 -0.005 manqu~
-0.042 0.007 file is
-0.042 -0.074 peopl~
-0.042 -0.109 ^in
-0.042 -0.001 action is
-0.042 -0.004 lots
-0.042 0.028 compon
-0.042 -0.002 commen by
-0.042 -0.003 i'm logged
-0.042 -0.002 ^valgri
-0.042 -0.010 uso
-0.042 -0.007 strip~
-0.042 -0.008 has change
-0.042 -0.012 pipeli
-0.042 -0.002 this projec
-0.042 -0.005 what i
-0.042 -0.008 steal
-0.042 -0.001 since last
-0.042 -0.007 ^disapp
-0.042 -0.005 appea~
-0.042 -0.011 meldet
-0.042 -0.010 macos
-0.042 -0.010 @same-for-all
-0.043 -0.006 ^abstur
-0.043 -0.006 ^gro
-0.043 -0.006 ^ßer
-0.043 -0.006 ^öffnen
-0.043 -0.007 j
-0.043 -0.001 there in
-0.043 -0.001 an intern
-0.043 -0.008 き な
-0.043 -0.022 добавь
-0.043 -0.002 back
-0.043 -0.014 propo~
-0.043 -0.007 for logged
-0.043 -0.089 ever
-0.043 -0.015 tracki
-0.043 -0.002 sound
-0.043 -0.001 nullpo
-0.043 -0.005 zugrif verwei
-0.043 0.003 off
-0.043 -0.002 the counte
-0.043 0.045 か
-0.043 -0.002 allow raw
-0.043 0.002 pente~
-0.043 -0.000 leak in
-0.043 0.068 i have
-0.043 -0.001 drop the
-0.043 -0.001 up as
-0.043 0.034 hacker
-0.043 -0.001 taint~
-0.043 -0.001 test cases
-0.043 -0.003 chall~
-0.043 -0.001 as lt
-0.043 -0.001 script gt
-0.043 -0.001 our genera
-0.043 0.007 bypas~
-0.043 -0.014 consta
-0.043 -0.003 a review
-0.043 -0.002 steam
-0.043 -0.027 ^@bad
-0.043 -0.015 random
-0.043 -0.005 misse~
-0.043 -0.010 hard
-0.043 -0.016 hit
-0.043 -0.012 seria
-0.043 -0.013 ^pictur
-0.043 -0.005 ^webvie
-0.043 0.031 hand over
-0.043 -0.007 back to
-0.043 -0.001 the viewer
-0.043 0.016 certa~
-0.043 -0.013 ^erro
-0.043 -0.021 ce
-0.043 -0.023 добав~
-0.043 -0.002 is droppe
-0.043 -0.014 для
-0.043 -0.015 advanc
-0.043 0.070 i don't
-0.043 -0.003 had
-0.043 -0.000 sent back
-0.043 -0.008 ón de
-0.044 0.005 log in
-0.044 -0.006 ^serial
-0.044 -0.001 seq scan
-0.044 -0.006 diges~
-0.044 -0.035 files
-0.044 0.112 ^takeov
-0.044 -0.002 ^typeer
-0.044 -0.002 phishi mails
-0.044 -0.002 preten to
-0.044 -0.002 prete~
-0.044 -0.001 cleari
-0.044 -0.004 seit dem
-0.044 -0.022 saniti
-0.044 0.009 before it
-0.044 -0.008 re
-0.044 -0.021 持
-0.044 -0.021 支
-0.044 -0.007 flaky
-0.044 -0.006 refus
-0.044 0.005 year
-0.044 -0.003 ^board
-0.044 -0.004 delete three
-0.044 -0.001 tokens is
-0.044 -0.004 rust
-0.044 -0.002 of file
-0.044 -0.002 x86
-0.044 0.003 otherw
-0.044 -0.011 ^trivy
-0.044 -0.000 passes the
-0.044 -0.003 takes #
-0.044 0.075 una
-0.044 -0.006 on anothe
-0.044 -0.002 incide
-0.044 -0.007 be a
-0.044 -0.011 break~
-0.044 -0.004 nessus
-0.044 -0.029 ^ajoute
-0.044 -0.016 входа
-0.044 -0.012 colum~
-0.044 -0.010 ^samesi
-0.044 0.007 ^请
-0.044 -0.026 # to
-0.044 -0.002 ^hack
-0.044 -0.020 valid~
-0.044 0.072 disco~
-0.044 -0.008 stack~
-0.044 -0.042 ^defaul
-0.044 -0.005 the tab
-0.045 -0.007 regres
-0.045 0.001 develo
-0.045 -0.026 use a
-0.045 -0.000 theft
-0.045 -0.003 ^leaked
-0.045 -0.007 engine
-0.045 0.088 cert
-0.045 -0.006 ^weak
-0.045 -0.000 people with
-0.045 -0.006 не открыв
-0.045 -0.005 ^zlib
-0.045 0.059 in my
-0.045 -0.010 stole~
-0.045 0.046 ^@disclosure
-0.045 -0.012 load
-0.045 -0.003 ^无
-0.045 0.163 way
-0.045 -0.001 accept and
-0.045 -0.004 the projec
-0.045 -0.012 limit~
-0.045 -0.000 cgi bin
-0.045 0.053 ^still
-0.045 -0.001 ^tables
-0.045 -0.164 ^do
-0.045 -0.001 the post
-0.045 -0.007 had to
-0.045 -0.001 links in
-0.045 -0.016 welcom
-0.045 0.007 agains a
-0.045 -0.001 all passwo
-0.045 0.015 use anothe
-0.045 0.046 ich
-0.045 -0.000 ssrf via
-0.045 -0.003 ^core
-0.045 -0.017 one on
-0.045 -0.007 ihr
-0.045 -0.007 önnt
-0.045 -0.014 örter
-0.045 -0.011 ^ル
-0.045 -0.002 bandi~
-0.045 -0.001 field is
-0.045 0.079 ^bad
-0.045 0.106 ^severi
-0.045 -0.003 paymen
-0.045 -0.004 saving
-0.045 -0.001 long lived
-0.045 -0.000 files with
-0.045 -0.007 renam~
-0.045 -0.008 actual
-0.046 -0.002 rempl~
-0.046 -0.006 the bug
-0.046 -0.007 缓
-0.046 -0.002 ^users'
-0.046 0.025 reaso~
-0.046 0.009 el correo
-0.046 -0.001 sign in
-0.046 0.111 coordi
-0.046 -0.003 iphone
-0.046 0.006 replac
-0.046 -0.013 edit
-0.046 -0.024 ^希
-0.046 -0.024 ^望
-0.046 -0.006 forma~
-0.046 -0.003 killed
-0.046 -0.021 announ
-0.046 -0.002 tel
-0.046 0.012 反
-0.046 -0.023 ^eval
-0.046 -0.000 file as
-0.046 0.002 that it
-0.046 0.096 ^mainta
-0.046 0.017 unders
-0.046 -0.007 ^guest
-0.046 -0.003 segfa~
-0.046 -0.029 升
-0.046 -0.001 roughl
-0.046 -0.001 passwo are
-0.046 0.002 leaks
-0.046 -0.003 troja~
-0.046 -0.007 closi~
-0.046 0.028 i want
-0.046 -0.013 ^templa
-0.046 -0.007 my passwo
-0.046 -0.002 juice
-0.046 -0.004 ^mit
-0.046 -0.006 ^what
-0.046 -0.004 phish
-0.046 -0.001 paymen provid
-0.046 -0.002 exampl in
-0.046 -0.002 the laptop
-0.046 -0.002 wenn das
-0.047 0.048 the latest
-0.047 -0.003 ^while
-0.047 -0.009 base
-0.047 -0.002 href
-0.047 0.009 puedo
-0.047 -0.001 passwo field
-0.047 0.038 hole
-0.047 -0.028 限
-0.047 -0.032 twice
-0.047 -0.003 of this
-0.047 0.195 public
-0.047 0.033 vuln
-0.047 -0.056 score
-0.047 0.166 discl~
-0.047 -0.002 tokeni
-0.047 -0.048 would be
-0.047 -0.002 audit log
-0.047 -0.000 name to
-0.047 -0.001 intrus
-0.047 0.027 ^asap
-0.047 0.025 i use
-0.047 -0.012 sandb~
-0.047 -0.019 パ
-0.047 -0.019 ワ
-0.047 0.004 expire in
-0.047 -0.005 handli
-0.047 -0.008 ^don't
-0.047 -0.002 gets #
-0.047 -0.006 releas notes
-0.047 -0.050 block~
-0.047 -0.011 the token
-0.047 -0.006 matche
-0.047 -0.012 ^listed
-0.047 -0.000 hour with
-0.047 -0.005 mismat
-0.047 0.008 erreu~
-0.047 0.027 availa
-0.047 -0.001 escapi of
-0.047 -0.011 ^@intruded
-0.048 -0.001 seems that
-0.048 -0.004 ^wrongl
-0.048 0.003 readin
-0.048 -0.003 a stolen
-0.048 -0.005 have #
-0.048 -0.001 the march
-0.048 -0.002 comman line
-0.048 -0.018 ^ldap
-0.048 -0.012 a warnin
-0.048 0.037 melde~
-0.048 -0.012 and how
-0.048 -0.009 analyt
-0.048 -0.001 run out
-0.048 0.058 privat report
-0.048 -0.007 malic~
-0.048 -0.001 lifet~
-0.048 -0.001 root #
-0.048 0.009 help me
-0.048 -0.011 order by
-0.048 -0.035 bot
-0.048 -0.007 ^referr
-0.048 0.023 far
-0.048 -0.001 exit code
-0.048 -0.002 chapte #
-0.048 -0.001 test data
-0.048 -0.013 com a
-0.048 -0.006 the profil
-0.048 -0.007 compla about
-0.048 -0.007 a table
-0.048 -0.001 sandbo enviro
-0.048 -0.002 it expire
-0.048 -0.005 of course
-0.048 -0.003 unsupp
-0.048 -0.004 ^backpo
-0.048 0.003 bounc~
-0.048 -0.001 i reload
-0.048 0.021 ^m
-0.048 -0.127 passwo
-0.048 -0.006 值
-0.048 -0.002 sticky sessio
-0.048 -0.002 stick~
-0.048 -0.002 stored in
-0.048 -0.002 two replic
-0.048 -0.003 only used
-0.048 -0.001 scanni
-0.048 -0.005 proper
-0.049 -0.023 és
-0.049 -0.028 ^double
-0.049 -0.010 done
-0.049 0.038 steps
-0.049 0.003 there' no
-0.049 0.053 siche~
-0.049 -0.001 belie~
-0.049 0.022 wants a
-0.049 -0.003 volum~
-0.049 -0.001 highl~
-0.049 -0.001 show the
-0.049 -0.006 be used
-0.049 -0.001 # at
-0.049 0.101 the securi
-0.049 -0.008 ^ios
-0.049 -0.041 post
-0.049 -0.001 in users
-0.049 -0.003 snaps~
-0.049 -0.070 read
-0.049 -0.001 fips
-0.049 -0.005 is too
-0.049 -0.006 oss
-0.049 -0.002 walls
-0.049 -0.014 ^weekly
-0.049 0.006 vendor
-0.049 -0.012 patch~
-0.049 -0.013 hits
-0.049 -0.009 ^webpac
-0.049 0.062 ^signal
-0.049 -0.072 in a
-0.049 -0.001 bad for
-0.049 -0.001 is bad
-0.049 -0.002 apost~
-0.049 -0.004 quand j'ouvr
-0.049 -0.009 rotate
-0.049 0.004 server and
-0.049 -0.002 we're
-0.049 -0.022 ^low
-0.049 -0.004 overri
-0.049 0.006 who'd
-0.050 -0.003 ^until
-0.050 -0.004 closin the
-0.050 -0.015 behin~
-0.050 -0.000 safel~
-0.050 -0.002 generi
-0.050 -0.013 ^animat
-0.050 -0.003 base image
-0.050 -0.004 sso
-0.050 -0.011 eigene
-0.050 -0.006 samsun
-0.050 -0.004 backdo
-0.050 -0.021 memor~
-0.050 0.012 ^ür
-0.050 -0.006 your hosted
-0.050 -0.006 would do
-0.050 -0.015 agrega
-0.050 -0.001 until reload
-0.050 -0.005 ^locks
-0.050 -0.000 ^audito
-0.050 -0.007 this for
-0.050 -0.002 ^refact
-0.050 -0.001 is remove
-0.050 -0.001 loadin
-0.050 0.014 pages
-0.050 -0.036 line
-0.050 -0.001 cookie has
-0.050 -0.003 we run
-0.050 0.059 versio
-0.050 -0.002 syntax error
-0.050 -0.007 visibl
-0.050 -0.002 ios #
-0.050 -0.044 mode
-0.050 -0.005 后
-0.050 0.057 autom~
-0.050 0.061 don't want
-0.050 -0.007 i guess
-0.050 -0.003 plans
-0.050 -0.002 files of
-0.050 -0.014 ^attach
-0.050 -0.002 # which
-0.050 -0.003 needs #
-0.051 -0.005 and #
-0.051 -0.004 ^l'expo
-0.051 0.013 # has
-0.051 -0.017 ^valida
-0.051 -0.001 link can
-0.051 -0.000 first two
-0.051 0.099 say
-0.051 -0.002 ^large
-0.051 -0.007 ^why
-0.051 -0.004 blog
-0.051 -0.007 app #
-0.051 -0.016 ^explai
-0.051 0.015 we need
-0.051 -0.001 commi~
-0.051 -0.005 ^becaus
-0.051 -0.002 quotes
-0.051 -0.012 paylo~
-0.051 -0.006 firewa
-0.051 -0.025 ^affect
-0.051 -0.017 scann~
-0.051 -0.003 page it
-0.051 -0.047 the adviso
-0.051 0.022 could a
-0.051 -0.002 the long
-0.051 -0.024 scanne
-0.051 -0.014 cours~
-0.051 -0.009 ^anti
-0.051 -0.002 quotin
-0.051 -0.002 names with
-0.051 0.020 提
-0.051 -0.163 @release
-0.051 -0.016 traduc
-0.051 0.035 for an
-0.051 -0.009 condit
-0.051 0.020 ュ
-0.051 -0.008 eu
-0.051 0.011 after #
-0.051 -0.090 fixes
-0.051 -0.016 when the
-0.051 -0.006 常
-0.052 0.091 ^écurit
-0.052 -0.000 i believ
-0.052 -0.012 compro
-0.052 -0.013 parame
-0.052 0.006 more than
-0.052 -0.006 miri
-0.052 -0.007 guarda
-0.052 -0.009 # s
-0.052 -0.002 and on
-0.052 -0.002 werden
-0.052 -0.009 せ
-0.052 -0.009 ん
-0.052 -0.002 refuse with
-0.052 0.009 gibt es
-0.052 -0.001 as admin
-0.052 -0.019 player
-0.052 -0.006 ^undefi
-0.052 -0.003 boards
-0.052 -0.009 cves
-0.052 -0.002 solve~
-0.052 -0.031 ^export
-0.052 -0.007 damag~
-0.052 -0.002 merch~
-0.052 -0.009 清
-0.052 -0.022 ^n
-0.052 -0.004 watch~
-0.052 -0.005 androi #
-0.052 0.012 it isn't
-0.052 -0.002 jump
-0.052 0.016 count
-0.052 -0.010 it with
-0.052 -0.012 аутент
-0.052 -0.003 the url
-0.052 -0.085 cve #
-0.052 -0.001 sandbo of
-0.052 -0.008 image #
-0.052 -0.014 shared
-0.052 -0.059 ^depend
-0.052 -0.007 polish
-0.052 -0.002 rename the
-0.052 -0.036 every~
-0.052 -0.000 name isn't
-0.052 -0.029 what
-0.052 -0.033 outda~
-0.052 0.009 ^critic
-0.053 -0.011 ^后
-0.053 -0.005 usage
-0.053 -0.011 hosted instan
-0.053 -0.007 ^steal
-0.053 -0.009 chromi
-0.053 -0.005 scroll
-0.053 -0.090 ^we
-0.053 -0.002 docume by
-0.053 -0.016 fixtur
-0.053 -0.004 waf
-0.053 -0.012 links
-0.053 -0.006 set up
-0.053 -0.007 sous
-0.053 -0.020 ^dark
-0.053 -0.005 работа
-0.053 0.025 whethe
-0.053 0.107 ^addres
-0.053 -0.015 lists
-0.053 0.027 might
-0.053 0.016 could you
-0.053 0.031 what happen
-0.053 -0.004 statis
-0.053 -0.019 spf
-0.053 -0.046 ^name
-0.053 -0.001 chine~
-0.053 -0.001 the scoreb
-0.053 -0.007 world
-0.053 -0.016 útil
-0.053 0.009 ^f
-0.053 -0.003 ^just
-0.054 -0.001 reconn
-0.054 -0.007 cli
-0.054 0.067 une
-0.054 -0.011 shift
-0.054 -0.006 bouto~
-0.054 -0.006 le bouton
-0.054 -0.011 our custom
-0.054 -0.004 enter
-0.054 -0.130 find
-0.054 -0.029 ^rfc
-0.054 -0.020 asks
-0.054 -0.014 limite
-0.054 0.143 ^@has-finding
-0.054 -0.001 orphan
-0.054 0.075 signal
-0.054 -0.003 they'r
-0.054 -0.005 refact
-0.054 -0.003 rulese
-0.054 -0.014 got hacked
-0.054 -0.006 permis to
-0.054 -0.005 make the
-0.054 -0.004 shown as
-0.054 -0.002 the box
-0.054 -0.006 locks
-0.054 -0.001 ^params
-0.054 0.010 è
-0.055 -0.001 after some
-0.055 -0.006 # from
-0.055 0.302 비공개로
-0.055 -0.002 ssh id
-0.055 -0.001 secret is
-0.055 -0.007 cheat
-0.055 0.036 since i
-0.055 0.031 ^@privat
-0.055 -0.007 # on
-0.055 -0.003 snyk
-0.055 -0.004 it be
-0.055 0.020 scree~
-0.055 0.216 found
-0.055 -0.012 crashe
-0.055 0.014 ^you
-0.055 -0.023 @intruded
-0.055 -0.000 charac in
-0.055 0.030 ^ュ
-0.055 -0.020 aplica
-0.055 -0.010 itsel~
-0.055 -0.003 docs say
-0.055 -0.006 l'appl
-0.055 -0.029 ^sesi
-0.055 -0.007 i used
-0.055 -0.001 morte~
-0.055 -0.001 post mortem
-0.055 0.038 い
-0.055 -0.002 on every
-0.055 -0.004 variab
-0.055 -0.014 attack can
-0.055 -0.010 share~
-0.056 -0.005 éfaut
-0.056 -0.027 ^withou
-0.056 -0.022 count~
-0.056 -0.011 ^websoc
-0.056 -0.006 has #
-0.056 -0.024 start
-0.056 -0.004 docker compos
-0.056 -0.003 bisect
-0.056 0.001 # mb
-0.056 -0.003 ^cloudf
-0.056 -0.010 ^damage
-0.056 -0.022 ^logged
-0.056 -0.000 to s3
-0.056 0.010 ^come
-0.056 -0.002 accent sont
-0.056 -0.002 accen~
-0.056 -0.004 race
-0.056 -0.005 ^model
-0.056 -0.019 versc~
-0.056 -0.019 üssel~
-0.056 -0.044 handl~
-0.056 -0.006 ^soluti
-0.056 -0.054 featu~
-0.057 0.040 alter~
-0.057 -0.001 until i
-0.057 -0.002 gpu
-0.057 -0.002 mesa
-0.057 -0.002 rx
-0.057 -0.006 green
-0.057 -0.017 fehle~
-0.057 0.274 ^@asks-the-way
-0.057 -0.001 spans
-0.057 -0.003 ^deprec
-0.057 -0.002 are gone
-0.057 -0.046 upgra~
-0.057 -0.021 ^nie
-0.057 -0.003 millio
-0.057 -0.002 ^dropdo
-0.057 -0.007 ^deseri
-0.057 -0.000 json is
-0.057 0.010 inclu~
-0.057 0.026 ^progra
-0.057 -0.004 strong
-0.057 -0.003 hardc~
-0.057 -0.001 ^ugly
-0.057 0.089 resear
-0.057 -0.001 300k
-0.057 0.041 安
-0.057 -0.026 compl~
-0.057 0.084 ^code
-0.057 -0.007 failu~
-0.057 0.017 harde~
-0.057 -0.001 it seems
-0.057 0.002 get a
-0.058 -0.000 roles with
-0.058 -0.004 who has
-0.058 -0.004 too many
-0.058 -0.005 varia~
-0.058 0.020 invit~
-0.058 -0.012 ^case
-0.058 -0.009 failed
-0.058 0.145 draft
-0.058 -0.008 ao
-0.058 -0.006 hundre
-0.058 -0.005 grows
-0.058 -0.009 ^over
-0.058 0.012 store
-0.058 -0.016 could the
-0.058 -0.001 only one
-0.058 -0.011 countr
-0.058 -0.007 ^chrome
-0.058 -0.008 depuis la
-0.058 0.004 the server
-0.058 -0.003 anyway
-0.058 -0.017 ^bump
-0.058 -0.031 scope
-0.058 -0.033 ^has
-0.058 -0.007 ^leaks
-0.058 -0.007 crash
-0.058 -0.026 resolv
-0.058 -0.006 articl
-0.058 -0.002 ^innerh
-0.058 -0.001 ^total
-0.059 -0.004 sideba
-0.059 0.074 prefer to
-0.059 -0.001 person data
-0.059 -0.001 to person
-0.059 0.060 ^right
-0.059 -0.001 ips
-0.059 -0.014 ^открыв
-0.059 -0.002 ^2fa
-0.059 -0.001 log attach
-0.059 0.120 ^resear
-0.059 -0.002 temp
-0.059 -0.024 creden
-0.059 -0.011 nist
-0.059 -0.001 while the
-0.059 -0.017 ^mails
-0.059 -0.001 public key
-0.059 -0.017 ai
-0.059 -0.017 bundle
-0.059 -0.003 is ignore
-0.059 0.059 seguri
-0.059 -0.002 hijac~
-0.059 0.032 invite
-0.059 -0.010 in test
-0.059 0.044 i'll
-0.059 -0.001 ^scope
-0.059 0.236 ^disclo
-0.059 -0.004 bom
-0.059 0.016 closed
-0.059 -0.004 ^@nothing-in-it
-0.059 -0.014 ssh
-0.059 -0.004 ^waf
-0.059 -0.001 i posted
-0.059 0.034 softwa
-0.059 0.009 like a
-0.060 0.087 the addres
-0.060 -0.006 viewe~
-0.060 -0.008 the api
-0.060 -0.008 ^each
-0.060 -0.001 passwo with
-0.060 0.052 about a
-0.060 -0.030 ^добавь
-0.060 -0.013 fake
-0.060 -0.005 guide
-0.060 -0.001 lt script
-0.060 -0.001 ^nullpo
-0.060 -0.006 the target
-0.060 -0.006 socket
-0.060 -0.002 annoy~
-0.060 0.080 severi
-0.060 -0.002 umlau~
-0.060 0.026 touch~
-0.060 -0.025 we could
-0.060 -0.011 ^edit
-0.060 -0.106 people
-0.060 0.035 review
-0.060 -0.003 betwee viewer
-0.060 -0.003 viewer and
-0.060 0.019 march
-0.060 -0.003 stops after
-0.060 -0.005 ^oss
-0.060 -0.029 定
-0.061 -0.004 simil~
-0.061 -0.002 arch
-0.061 0.043 resul~
-0.061 -0.009 expos~
-0.061 -0.008 appear
-0.061 -0.003 run two
-0.061 -0.006 deseri
-0.061 -0.001 reset passwo
-0.061 -0.059 it's a
-0.061 -0.004 cost
-0.061 -0.001 term
-0.061 -0.003 by us
-0.061 -0.004 page of
-0.061 -0.005 liter~
-0.061 -0.020 propos
-0.061 -0.003 run it
-0.061 -0.007 могу
-0.061 -0.014 guess
-0.061 -0.108 setti~
-0.061 -0.007 verwei
-0.061 -0.016 cases
-0.061 -0.002 the flag
-0.061 0.003 pentes
-0.061 -0.007 ^get
-0.061 -0.004 ^acme
-0.061 -0.069 opens~
-0.061 -0.001 ^apostr
-0.061 -0.001 tainte
-0.061 -0.004 challe
-0.061 0.040 ^result
-0.061 0.010 bypass
-0.061 -0.011 unauth access
-0.061 -0.009 ^hosts
-0.062 -0.001 seq
-0.062 -0.025 my own
-0.062 -0.005 defend
-0.062 0.181 pgp
-0.062 -0.018 ^rest
-0.062 -0.000 speci~
-0.062 -0.004 power
-0.062 -0.001 ^sso
-0.062 0.048 criti~
-0.062 -0.005 ^nessus
-0.062 0.023 certai
-0.062 -0.012 ^时
-0.062 -0.006 a breach
-0.062 -0.006 can prove
-0.062 -0.006 restor it
-0.062 -0.021 ^con
-0.062 -0.041 nothin to
-0.062 0.069 my profil
-0.062 -0.002 based
-0.062 -0.004 ^thread
-0.062 0.022 auth bypass
-0.062 0.000 大
-0.062 -0.014 plugi~
-0.062 -0.004 word
-0.062 -0.011 ^sur
-0.062 -0.001 ^refres
-0.062 -0.009 digest
-0.062 -0.017 templ~
-0.062 -0.001 server logs
-0.062 -0.019 level
-0.062 -0.002 preten
-0.062 -0.005 seit
-0.062 -0.045 is right
-0.062 -0.002 ^compos
-0.063 -0.048 forum
-0.063 -0.009 window #
-0.063 -0.011 ^加
-0.063 -0.011 ^增
-0.063 -0.001 wrong page
-0.063 -0.003 level #
-0.063 0.017 code execut
-0.063 0.041 eine
-0.063 -0.159 ^@reach
-0.063 -0.002 tables
-0.063 -0.023 noise
-0.063 -0.013 ^compla
-0.063 -0.018 column
-0.063 -0.002 by hand
-0.063 -0.016 quand
-0.063 -0.003 ^python
-0.063 -0.027 idea
-0.063 -0.004 ^unsafe
-0.063 0.038 reques for
-0.063 -0.010 passph
-0.063 -0.000 grey
-0.063 0.080 sever~
-0.063 -0.029 valida
-0.063 -0.002 too short
-0.063 -0.018 ^fixtur
-0.063 -0.002 says that
-0.064 -0.022 couldn find
-0.064 -0.014 ^del
-0.064 -0.001 ^sudo
-0.064 0.016 hoste~
-0.064 -0.012 ^@mine
-0.064 -0.014 ^commen
-0.064 -0.017 加
-0.064 -0.006 ^collea
-0.064 -0.008 privat keys
-0.064 -0.020 csp
-0.064 -0.002 ^puedo
-0.064 -0.014 the test
-0.064 0.047 ^vuln
-0.064 -0.003 bench~
-0.064 0.020 i need
-0.064 -0.008 ées
-0.064 -0.014 stolen
-0.064 0.005 hay
-0.064 -0.000 api docs
-0.064 0.001 ル
-0.064 -0.008 ^ne
-0.064 0.025 harden
-0.064 -0.006 breach my
-0.064 -0.009 login loop
-0.065 -0.005 stuck
-0.065 -0.084 many
-0.065 -0.017 is shown
-0.065 0.101 high
-0.065 -0.004 dem update
-0.065 -0.006 chapt~
-0.065 -0.002 bandit
-0.065 0.083 d
-0.065 -0.009 2fa
-0.065 -0.003 file name
-0.065 -0.007 fuzz
-0.065 0.020 は
-0.065 -0.002 admin menu
-0.065 -0.001 lived
-0.065 -0.002 ^benchm
-0.065 -0.003 écran
-0.065 0.075 a mainta
-0.065 0.024 revie~
-0.065 0.064 there a
-0.065 -0.007 verwe~
-0.065 -0.003 on arm
-0.065 0.036 reason
-0.065 -0.002 ^strips
-0.065 -0.017 ^si
-0.065 -0.003 ^lists
-0.065 -0.001 world readab
-0.065 -0.002 right
-0.065 -0.008 format
-0.066 0.035 protoc
-0.066 0.005 ^pentes
-0.066 -0.018 ^extens
-0.066 0.036 repro~
-0.066 -0.012 ^scanne
-0.066 -0.030 low
-0.066 -0.005 segfau
-0.066 -0.036 ^scanni
-0.066 -0.040 token
-0.066 -0.001 oidc
-0.066 -0.004 trojan
-0.066 -0.009 closin
-0.066 -0.008 old one
-0.066 -0.008 ^early
-0.066 -0.002 the word
-0.066 -0.002 ^watche
-0.066 0.002 there'
-0.066 -0.007 phish~
-0.066 -0.010 to run
-0.066 -0.011 keepa~
-0.066 -0.002 solved
-0.066 -0.007 fatal
-0.066 0.018 take a
-0.066 -0.000 invali state
-0.066 -0.000 on sign
-0.066 -0.000 with keyclo
-0.066 -0.012 depui~
-0.067 0.016 servic
-0.067 -0.003 ^ids
-0.067 0.001 advis~
-0.067 0.030 aroun~
-0.067 -0.001 other users'
-0.067 -0.002 throws
-0.067 -0.012 defenc
-0.067 0.040 i'm a
-0.067 0.237 disclo
-0.067 0.032 yet
-0.067 -0.024 ghsa
-0.067 -0.017 sandbo
-0.067 0.008 denie~
-0.067 0.082 automa
-0.067 0.110 segur~
-0.068 -0.006 ^stops
-0.068 -0.017 ^does
-0.068 0.204 confid
-0.068 -0.002 synta~
-0.068 0.012 erreur
-0.068 -0.012 java
-0.068 0.177 whom
-0.068 0.012 ^ghsa
-0.068 -0.027 si
-0.068 0.070 ^vulner
-0.068 -0.020 ^signat
-0.068 -0.007 used by
-0.068 0.085 ^rce
-0.068 0.041 ^à
-0.068 -0.002 forbi~
-0.068 -0.012 ^plus
-0.068 -0.009 ^rotate
-0.068 0.041 i had
-0.068 -0.011 malici
-0.068 -0.002 attem~
-0.068 -0.002 lifeti
-0.068 -0.014 resto~
-0.068 -0.006 пишет
-0.069 -0.007 is lost
-0.069 0.002 new
-0.069 -0.068 do i
-0.069 -0.005 ^bouton
-0.069 -0.003 ^walls
-0.069 -0.009 drops
-0.069 -0.001 # tokens
-0.069 0.004 bounce
-0.069 -0.001 loses the
-0.069 0.012 runni~
-0.069 -0.003 replic
-0.069 -0.003 sticky
-0.069 -0.044 les
-0.069 -0.001 ^quotes
-0.069 -0.001 anew
-0.069 0.021 how can
-0.069 -0.012 the editor
-0.069 -0.025 出
-0.069 -0.028 오류가
-0.069 -0.009 expla~
-0.069 -0.007 la mise
-0.069 -0.007 mise à
-0.069 -0.004 the exampl
-0.069 -0.001 the dialog
-0.069 0.076 sicher
-0.069 0.120 findi~
-0.070 -0.015 ssrf
-0.070 0.036 ^more
-0.070 -0.020 希 望
-0.070 -0.001 believ
-0.070 0.094 way to
-0.070 0.035 ^arrive
-0.070 -0.018 ^alert
-0.070 -0.005 volume
-0.070 0.026 provi~
-0.070 -0.002 highli
-0.070 -0.000 tls
-0.070 -0.019 startu
-0.070 -0.021 ^agrega
-0.070 0.053 ^versio
-0.070 -0.004 snapsh
-0.070 0.026 take
-0.070 -0.005 ^работа
-0.070 -0.008 unsaf~
-0.070 0.061 infor~
-0.070 -0.001 donat~
-0.070 -0.017 patche
-0.070 -0.007 dropp~
-0.070 -0.003 there but
-0.070 0.072 rathe~
-0.070 -0.008 last
-0.070 -0.031 bette~
-0.071 -0.009 ^threat
-0.071 -0.003 apostr
-0.071 0.058 ticket
-0.071 -0.005 j'ouvr
-0.071 0.050 bad
-0.071 0.025 ^please
-0.071 -0.002 locale
-0.071 -0.022 behind
-0.071 -0.002 i'm the
-0.071 -0.016 à jour
-0.071 -0.071 ^long
-0.071 -0.028 ^set
-0.071 -0.030 memory
-0.071 -0.003 retry
-0.071 -0.001 a modera
-0.071 -0.022 io
-0.071 -0.018 input
-0.071 -0.007 raise
-0.072 0.050 bug in
-0.072 -0.048 ^all
-0.072 -0.022 ^traduc
-0.072 0.133 ^a
-0.072 0.067 is the
-0.072 -0.006 ^crash
-0.072 -0.004 rate limite
-0.072 0.008 moder~
-0.072 -0.009 ^exampl
-0.072 -0.014 checks
-0.072 -0.014 报
-0.072 -0.002 commit
-0.073 0.065 to do
-0.073 -0.017 recomm
-0.073 -0.010 ^alread
-0.073 -0.017 payloa
-0.073 -0.010 an attack
-0.073 -0.020 course
-0.073 -0.013 sont
-0.073 -0.003 ram
-0.073 0.130 ^@dead-end
-0.073 -0.005 inject of
-0.073 0.065 hand
-0.073 -0.050 ón
-0.073 0.143 ^whom
-0.073 -0.005 gt
-0.073 -0.003 return #
-0.073 -0.055 ^disabl
-0.074 -0.021 disk
-0.074 -0.008 ^scroll
-0.074 -0.009 ^misses
-0.074 0.166 @disclosure
-0.074 -0.005 ^firewa
-0.074 -0.013 disab~
-0.074 -0.008 this issue
-0.074 0.013 gibt
-0.074 -0.007 ^query
-0.074 -0.002 ^possib
-0.074 -0.023 early
-0.074 -0.010 ^table
-0.074 -0.010 damage
-0.074 -0.003 mercha
-0.074 0.015 mail addres
-0.074 -0.014 ^ão
-0.075 -0.008 clock
-0.075 -0.022 ports
-0.075 0.038 ^needed
-0.075 -0.006 ^trojan
-0.075 -0.056 depen~
-0.075 -0.047 outdat
-0.075 0.425 보안
-0.075 -0.017 auf
-0.075 0.058 ão
-0.075 0.025 use the
-0.075 0.164 someth
-0.075 -0.009 rename
-0.075 0.009 ^public
-0.075 -0.004 desig~
-0.075 -0.033 we'd like
-0.075 -0.041 ^option
-0.076 -0.005 in config
-0.076 -0.003 watche
-0.076 -0.051 ^suppor
-0.076 -0.011 正
-0.076 -0.053 admin~
-0.076 -0.003 answer with
-0.076 -0.007 cron
-0.076 0.036 ticke~
-0.076 -0.001 link opens
-0.076 -0.006 the contai
-0.076 -0.001 keycl~
-0.076 -0.014 my accoun
-0.076 -0.002 chines
-0.076 -0.003 ^flags
-0.076 -0.010 threat
-0.077 -0.010 ^cheat
-0.077 -0.003 my server
-0.077 -0.007 ^breach
-0.077 -0.005 ^segfau
-0.077 -0.031 actio~
-0.077 -0.005 ^snyk
-0.077 0.020 the login
-0.077 -0.008 bouton
-0.077 -0.009 是
-0.077 -0.021 lapto~
-0.077 0.058 get it
-0.077 -0.016 unit
-0.077 -0.013 save
-0.077 -0.007 ^bots
-0.077 -0.018 prote~
-0.077 -0.006 addres on
-0.078 -0.015 change the
-0.078 -0.001 lose
-0.078 0.038 ^page
-0.078 -0.005 strips
-0.078 -0.002 worked in
-0.078 0.034 track~
-0.078 -0.008 ^crashe
-0.078 0.074 ^seguri
-0.078 -0.013 ^shared
-0.078 -0.002 can the
-0.078 -0.006 closes
-0.078 -0.018 from #
-0.078 -0.003 ^exit
-0.078 -0.001 lint
-0.078 0.080 ^matter
-0.078 -0.010 dice
-0.078 0.028 screen
-0.079 0.020 i couldn
-0.079 -0.177 when
-0.079 -0.003 ^mobile
-0.079 -0.028 @stops
-0.079 -0.014 safar~
-0.079 0.026 obvio~
-0.079 -0.003 ^harden
-0.079 0.088 ça
-0.079 -0.010 split
-0.079 -0.014 itself
-0.079 0.074 ^@keeps-it
-0.079 -0.005 ^race
-0.079 -0.001 would you
-0.079 -0.008 ^chapte
-0.079 0.030 à
-0.079 -0.009 privac
-0.079 -0.001 all day
-0.079 -0.010 ^modera
-0.079 -0.004 ^raw
-0.079 -0.001 mortem
-0.079 -0.005 in with
-0.079 -0.018 copy
-0.079 -0.003 escapi
-0.079 -0.012 explai
-0.079 -0.026 threa~
-0.079 -0.003 ^invali
-0.080 -0.021 ^tag
-0.080 -0.041 for our
-0.080 -0.037 old
-0.080 0.121 there
-0.080 -0.013 model
-0.080 0.004 a group
-0.080 -0.030 ^keys
-0.080 0.002 mb
-0.080 -0.067 add a
-0.080 -0.003 accent
-0.080 -0.027 versch
-0.081 -0.024 ^thank
-0.081 -0.078 featur
-0.081 -0.003 ^base
-0.081 0.205 not
-0.081 -0.009 ^kill
-0.081 0.057 altern
-0.081 -0.012 ^ao
-0.081 0.098 ^com
-0.081 -0.024 fehler
-0.081 -0.003 isn't accept
-0.081 -0.003 space~
-0.081 -0.005 safe
-0.081 -0.066 upgrad
-0.081 -0.009 the app
-0.081 -0.003 but not
-0.081 -0.012 out of
-0.081 0.021 remote code
-0.081 0.010 ^inform
-0.081 -0.002 ^hijack
-0.081 -0.005 may
-0.082 -0.004 hardco
-0.082 -0.011 lower
-0.082 -0.011 failur
-0.082 -0.011 to have
-0.082 0.049 com
-0.082 0.064 non
-0.082 0.047 code
-0.082 -0.023 ^beim
-0.083 0.038 touche
-0.083 0.057 one in
-0.083 -0.002 could~
-0.083 -0.021 worka~
-0.083 -0.005 ^files
-0.083 -0.009 ^fuzz
-0.083 -0.029 ^openss
-0.083 -0.006 in docs
-0.083 0.020 md
-0.083 -0.019 ^大
-0.083 -0.033 blocke
-0.084 -0.010 unaut~
-0.084 -0.004 api key
-0.084 -0.041 score~
-0.084 -0.044 used
-0.084 -0.048 us
-0.084 -0.003 hijack
-0.084 0.051 correo
-0.084 0.054 ^latest
-0.085 -0.007 misses
-0.085 -0.013 ^出
-0.085 -0.008 viewer
-0.085 0.001 all users
-0.085 0.109 ^key
-0.085 0.011 acme
-0.085 0.068 probl~
-0.085 -0.033 totp
-0.085 -0.024 ^token
-0.085 0.070 confi~
-0.086 0.049 descr~
-0.086 -0.011 tokens
-0.086 -0.003 annoyi
-0.086 -0.006 sync
-0.086 -0.005 ^challe
-0.086 0.012 modera
-0.086 -0.015 ^startu
-0.086 -0.011 flags
-0.086 -0.002 umlaut
-0.086 -0.009 module
-0.086 0.046 profi~
-0.086 0.081 critic
-0.086 0.006 b
-0.086 0.017 seems
-0.086 -0.008 ^tab
-0.086 -0.000 my log
-0.086 -0.004 like to
-0.086 -0.006 simila
-0.086 -0.003 ^@in-vain
-0.086 -0.006 ^admins
-0.087 0.061 result
-0.087 -0.013 expose
-0.087 -0.008 is that
-0.087 -0.007 litera
-0.087 -0.046 is a
-0.087 -0.019 space
-0.087 -0.012 ^digest
-0.087 -0.025 rfc
-0.087 -0.004 polic~
-0.087 -0.016 ^protec
-0.087 -0.155 settin
-0.087 -0.003 ^phishi
-0.087 -0.003 ^preten
-0.087 0.011 ^readin
-0.087 -0.098 openss
-0.088 -0.007 tasks
-0.088 0.003 githu~
-0.088 -0.004 anyth~
-0.088 0.021 the others
-0.088 -0.000 specia
-0.088 -0.010 canno~
-0.088 -0.009 often
-0.088 -0.009 prove
-0.088 0.064 ^channe
-0.089 -0.030 ^限
-0.089 -0.113 cve
-0.089 -0.012 does the
-0.089 -0.005 jwt
-0.089 -0.003 scoreb
-0.089 -0.019 localh
-0.089 -0.021 plugin
-0.089 -0.009 leake~
-0.089 -0.024 templa
-0.089 0.012 since the
-0.089 -0.015 let's
-0.089 -0.016 dialo~
-0.089 0.014 denied
-0.089 -0.004 than #
-0.089 -0.047 relea~
-0.089 0.123 for a
-0.090 -0.001 ^day
-0.090 0.043 hosted
-0.090 -0.014 zugri~
-0.090 -0.011 defen~
-0.090 -0.012 ^last
-0.090 -0.002 keepas
-0.090 -0.007 worked
-0.090 -0.003 ^gb
-0.090 -0.003 loses
-0.090 0.001 click on
-0.091 -0.003 ^closes
-0.091 -0.004 must be
-0.091 -0.001 ^oidc
-0.091 -0.002 ^design
-0.091 0.019 on your
-0.091 -0.004 benchm
-0.091 -0.060 now
-0.091 -0.001 ^shop
-0.091 -0.031 table
-0.092 -0.004 policy
-0.092 0.045 ^accoun
-0.092 -0.004 chara~
-0.092 -0.007 audit~
-0.092 -0.010 revok~
-0.092 -0.008 chapte
-0.092 -0.002 ^lt
-0.092 0.036 не
-0.092 0.015 can you
-0.093 -0.006 to read
-0.093 0.133 maint~
-0.093 -0.003 ^solved
-0.093 0.011 ^use
-0.093 -0.003 ^loop
-0.093 -0.006 ^non
-0.093 -0.002 users'
-0.093 0.049 group
-0.093 -0.004 arm
-0.093 -0.007 ^world
-0.094 0.060 ^@did-this
-0.094 -0.008 roles
-0.094 -0.009 ^dialog
-0.094 0.051 reprod
-0.094 -0.054 give
-0.094 0.076 ^someon
-0.094 -0.030 hacked
-0.094 -0.010 phishi
-0.094 -0.034 ^shows
-0.095 0.011 ^expire
-0.095 -0.006 ^jwt
-0.095 -0.007 clean
-0.095 -0.027 close
-0.095 -0.004 ^b
-0.095 -0.017 depuis
-0.095 -0.009 adviso
-0.095 0.042 around
-0.095 -0.005 unser
-0.095 -0.029 希
-0.095 -0.032 ^althou
-0.095 -0.022 escape
-0.096 0.053 ne
-0.096 0.016 ^attemp
-0.096 -0.016 by defaul
-0.096 0.005 the readme
-0.096 -0.038 ^warnin
-0.096 0.007 close~
-0.096 0.003 hacke~
-0.096 -0.066 some
-0.096 0.024 discu~
-0.096 -0.024 ^safari
-0.097 -0.089 acces~
-0.097 -0.024 short
-0.097 -0.015 as in
-0.097 -0.003 syntax
-0.097 -0.028 ^attack
-0.097 -0.010 using
-0.097 0.107 ^sicher
-0.097 -0.002 forbid
-0.097 -0.027 edito~
-0.098 -0.004 the second
-0.098 -0.010 ours
-0.098 -0.003 attemp
-0.098 -0.020 restor
-0.098 0.195 mainta
-0.098 0.002 but the
-0.098 0.119 ^encryp
-0.098 -0.007 ^new
-0.098 0.116 ^auth
-0.098 -0.038 ^exploi
-0.098 -0.048 compla
-0.099 0.017 runnin
-0.099 -0.010 mise
-0.099 0.171 findin
-0.099 -0.029 望
-0.100 -0.010 ^button
-0.100 0.037 provid
-0.100 -0.024 everyo
-0.100 -0.011 unsafe
-0.100 0.087 inform
-0.100 -0.017 slow
-0.100 0.103 rather
-0.101 0.138 detai~
-0.101 -0.009 refus~
-0.101 0.056 nicht
-0.101 -0.044 better
-0.101 -0.004 exit
-0.101 -0.022 ^tests
-0.101 -0.023 jour
-0.101 -0.003 years
-0.102 -0.009 ^dev
-0.102 0.108 ^need
-0.102 0.379 you
-0.102 -0.029 ^isn't
-0.102 -0.010 ^csv
-0.102 -0.050 ^outdat
-0.102 -0.016 ^sandbo
-0.102 -0.016 ^typo
-0.102 -0.005 ugly
-0.103 -0.011 our own
-0.103 -0.020 finds
-0.103 -0.034 limit
-0.103 0.034 again~
-0.103 -0.004 ^menu
-0.103 -0.018 rate
-0.103 -0.002 ^syntax
-0.104 -0.017 have to
-0.104 -0.005 ^mercha
-0.104 -0.050 users
-0.104 0.021 gives #
-0.104 -0.044 move
-0.104 -0.014 theme
-0.104 0.146 more
-0.104 -0.026 names
-0.105 -0.049 ^github
-0.105 -0.412 #
-0.105 0.596 ^보안
-0.105 -0.030 at
-0.106 -0.019 disabl
-0.106 -0.026 ^make
-0.106 0.039 is #
-0.106 -0.002 lt
-0.106 -0.008 scan
-0.106 -0.029 warni~
-0.106 -0.002 ^unauth
-0.107 -0.003 ^denied
-0.107 0.007 should be
-0.107 -0.073 shows
-0.107 0.024 wants
-0.107 -0.054 comme~
-0.107 0.013 ^い
-0.107 -0.080 depend
-0.108 -0.007 warn
-0.108 -0.006 design
-0.108 0.061 possi~
-0.108 -0.045 explo~
-0.108 -0.008 ^view
-0.108 0.029 ^march
-0.108 -0.001 ^enviro
-0.109 -0.001 keyclo
-0.109 -0.007 ^utilis
-0.109 -0.030 ^posts
-0.109 -0.009 linux
-0.109 -0.012 ^positi
-0.109 0.025 other~
-0.109 -0.065 ^la
-0.109 -0.019 false positi
-0.109 -0.018 # x
-0.110 -0.044 action
-0.110 -0.100 app
-0.110 0.127 ^@security
-0.110 -0.030 laptop
-0.110 -0.070 ^@entry
-0.110 -0.030 chrome
-0.110 -0.026 protec
-0.111 0.055 bug
-0.111 -0.002 ^mortem
-0.111 -0.025 chrom~
-0.111 -0.056 docum~
-0.111 -0.010 token~
-0.111 -0.028 ^missin
-0.111 -0.008 droppe
-0.111 0.024 able to
-0.111 -0.021 ^own
-0.111 -0.006 while
-0.112 -0.018 ^slow
-0.112 -0.015 reloa~
-0.112 0.033 others
-0.112 -0.011 ^payloa
-0.112 -0.006 draw
-0.112 -0.021 safari
-0.112 -0.067 ^about
-0.112 0.037 obviou
-0.113 -0.004 ^accent
-0.113 -0.020 ^finds
-0.113 0.005 than
-0.113 0.234 ^@about-security
-0.113 -0.003 off by
-0.113 -0.004 amp
-0.114 -0.116 ^with
-0.114 -0.013 two
-0.115 -0.096 audit
-0.115 0.013 someo~
-0.115 -0.008 ^see
-0.115 -0.136 change
-0.115 0.110 write
-0.116 -0.004 ^с
-0.116 0.313 here
-0.116 -0.004 spaces
-0.116 -0.013 rejec~
-0.116 -0.002 is empty
-0.117 0.066 s
-0.117 0.015 compo~
-0.118 0.020 happe~
-0.118 -0.022 ^guests
-0.118 -0.021 ^cookie
-0.118 0.025 be able
-0.118 0.048 how to
-0.118 -0.002 couldn
-0.118 -0.029 workar
-0.119 -0.002 drop
-0.119 0.059 addres in
-0.119 -0.129 ^add
-0.119 -0.050 ^docs
-0.119 -0.195 are
-0.119 0.073 who can
-0.119 -0.014 unauth
-0.120 -0.010 breac~
-0.120 -0.009 the admin
-0.120 -0.002 ^amp
-0.120 -0.069 optio~
-0.120 -0.110 own
-0.120 -0.003 ^umlaut
-0.120 -0.016 ^cannot
-0.121 0.109 who
-0.121 -0.004 ^consid
-0.121 -0.011 fault
-0.121 0.049 ^remove
-0.121 -0.099 ^i
-0.121 -0.002 ^keepas
-0.122 -0.019 ios
-0.122 0.097 proble
-0.122 0.070 descri
-0.122 -0.017 escap~
-0.123 -0.007 ^short
-0.123 -0.033 ^demo
-0.123 0.003 show
-0.123 -0.004 ^hardco
-0.124 0.023 readm~
-0.124 -0.111 ^audit
-0.125 -0.004 ^readme
-0.125 -0.007 compos
-0.125 0.259 your
-0.126 0.004 github
-0.126 -0.059 ^ón
-0.126 -0.001 es
-0.126 -0.006 anythi
-0.126 -0.015 cannot
-0.127 -0.049 ^mode
-0.127 -0.041 ok
-0.127 -0.003 ^gt
-0.127 -0.006 leak
-0.127 -0.014 leaked
-0.127 -0.023 dialog
-0.128 -0.046 ^help
-0.128 -0.067 releas
-0.128 -0.020 zugrif
-0.129 -0.074 run
-0.129 0.135 will
-0.129 -0.007 ^doesn'
-0.129 0.017 ^privat
-0.129 -0.000 were
-0.130 -0.001 ^sideba
-0.130 -0.044 updat~
-0.130 -0.014 inval~
-0.130 -0.055 ^as
-0.131 -0.007 how do
-0.131 -0.020 ^got
-0.131 -0.080 ^after
-0.132 -0.012 audito
-0.132 -0.006 charac
-0.132 -0.014 revoke
-0.132 0.259 @dead-end
-0.134 -0.003 ^readab
-0.135 -0.036 spam
-0.135 0.025 ^invite
-0.135 0.019 gone
-0.135 0.119 ^for
-0.136 0.004 expir~
-0.137 0.033 ^error
-0.137 -0.012 has no
-0.137 -0.043 ^fails
-0.138 0.034 discus
-0.138 0.055 rce
-0.139 0.027 ^but
-0.139 -0.013 make
-0.139 -0.038 editor
-0.140 0.089 ^s
-0.142 0.095 secur~
-0.142 0.067 profil
-0.142 -0.027 ^secret
-0.142 -0.020 plus
-0.143 -0.038 ^blocks
-0.143 -0.007 fine
-0.143 0.133 to
-0.143 -0.023 posit~
-0.143 -0.008 ^false
-0.143 -0.019 local~
-0.144 0.197 detail
-0.144 -0.006 ^let
-0.145 0.273 ^@private-channel
-0.145 0.666 @asks-the-way
-0.145 0.014 i get
-0.145 -0.005 ^sync
-0.145 -0.025 ^gets
-0.145 -0.037 never
-0.147 -0.032 ^permis
-0.147 0.048 agains
-0.148 0.027 inste~
-0.148 0.075 issue
-0.148 -0.127 access
-0.148 -0.032 admins
-0.149 -0.056 nothi~
-0.151 -0.012 remov~
-0.151 -0.015 commen
-0.152 -0.042 warnin
-0.152 0.108 want to
-0.152 -0.003 ^replac
-0.152 -0.046 posts
-0.152 -0.109 config
-0.152 -0.036 allow
-0.153 0.703 @keeps-it
-0.154 -0.002 ^return
-0.154 0.087 possib
-0.154 -0.065 exploi
-0.155 -0.029 with #
-0.155 -0.027 ^empty
-0.155 -0.008 ^genera
-0.155 -0.022 detec~
-0.156 -0.088 has
-0.156 -0.009 ^reject
-0.156 -0.091 ^user
-0.157 0.068 @mine
-0.157 -0.018 ^allow
-0.158 -0.096 help
-0.159 -0.081 docume
-0.159 0.035 able
-0.159 -0.007 ^instea
-0.159 -0.009 user name
-0.159 -0.007 raw
-0.160 0.135 ^which
-0.160 -0.021 reload
-0.161 -0.020 log
-0.161 0.104 is there
-0.162 -0.008 ^leak
-0.162 -0.033 let
-0.163 -0.042 ^hacked
-0.164 0.018 someon
-0.165 -0.020 per
-0.165 0.138 want
-0.166 -0.018 reject
-0.168 0.063 can i
-0.168 -0.025 is
-0.168 -0.013 refuse
-0.168 0.029 happen
-0.171 -0.014 breach
-0.171 -0.060 too
-0.171 -0.098 option
-0.172 0.005 ^link
-0.174 -0.090 @bad
-0.175 0.225 i've
-0.175 -0.009 for the
-0.176 -0.023 instea of
-0.176 0.071 ^to
-0.177 -0.025 suppo~
-0.177 -0.064 ^login
-0.177 0.032 readme
-0.177 0.115 vulne~
-0.177 -0.020 it'd
-0.177 -0.057 we'd
-0.177 -0.045 ^at
-0.179 -0.018 ^shown
-0.180 -0.205 just
-0.182 -0.027 ^nicht
-0.183 -0.038 ^spam
-0.183 -0.013 correc
-0.184 -0.015 ^not
-0.185 -0.047 permi~
-0.186 -0.021 invali
-0.187 0.027 corre~
-0.188 -0.027 wrong
-0.189 -0.032 so that
-0.189 -0.148 for
-0.190 0.007 and a
-0.191 0.015 these
-0.192 0.007 expire
-0.192 -0.024 ^не
-0.193 0.146 pleas~
-0.193 -0.039 until
-0.194 -0.063 long
-0.194 0.074 have
-0.196 -0.212 our
-0.198 -0.007 must
-0.198 -0.029 rule
-0.199 0.005 day
-0.200 -0.012 helps
-0.200 -0.015 gener~
-0.202 0.045 shoul~
-0.202 0.146 securi
-0.203 -0.044 tests
-0.204 -0.033 positi
-0.205 -0.012 ^everyo
-0.206 -0.020 lost
-0.206 -0.026 error
-0.208 -0.015 remove
-0.211 -0.062 update
-0.211 0.038 instea
-0.211 -0.054 fails
-0.212 -0.080 nothin
-0.214 0.236 repor~
-0.217 -0.020 @in-vain
-0.217 0.051 ^who
-0.218 -0.044 ^too
-0.218 -0.032 ^post
-0.220 0.003 use
-0.220 -0.049 ^wrong
-0.222 -0.031 detect
-0.226 0.051 can't
-0.227 -0.083 after
-0.228 -0.020 ^detect
-0.231 -0.034 false
-0.233 -0.057 permis
-0.234 0.700 @has-finding
-0.234 -0.053 ^config
-0.234 -0.018 ^rule
-0.235 0.171 i'd
-0.237 -0.019 genera
-0.237 0.127 don't
-0.241 0.308 i
-0.244 -0.022 suppor
-0.245 -0.114 ^how
-0.246 0.109 i'm
-0.247 0.060 which
-0.253 0.164 vulner
-0.258 -0.029 do
-0.260 -0.041 ^test
-0.264 -0.081 attac~
-0.276 0.209 please
-0.277 0.072 about
-0.288 0.064 should
-0.291 -0.019 ^my
-0.292 -0.105 docs
-0.292 0.084 or
-0.295 -0.200 be
-0.295 -0.026 ^data
-0.304 -0.151 @nothing-in-it
-0.305 0.338 report
-0.310 -0.090 add
-0.315 0.095 since
-0.319 0.118 need
-0.323 0.031 says
-0.327 -0.022 ^can't
-0.329 -0.013 could
-0.332 -0.221 ^#
-0.344 -0.083 ^when
-0.348 0.026 we
-0.368 -0.011 like
-0.372 -0.039 ^@cannot
-0.381 0.084 but
-0.385 -0.087 attack
-0.393 -0.002 how
-0.424 0.008 it's
-0.445 -0.102 would
-0.468 0.309 @security
-0.622 0.455 @about-security
-0.669 -0.089 @wish
-0.684 0.012 @cannot
`
